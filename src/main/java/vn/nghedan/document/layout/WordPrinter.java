package vn.nghedan.document.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Sets the same paper as an editable .docx: A4, margins and letters as the PDF has them. */
@ApplicationScoped
public class WordPrinter {

    private static final String FONT = "Times New Roman";
    private static final int LEFT = 66;
    private static final int RIGHT = 99;

    public byte[] print(OfficialDocument paper) {
        try (XWPFDocument word = new XWPFDocument()) {
            page(word);
            word.getProperties().getCoreProperties().setTitle(paper.name());
            word.getProperties().getCoreProperties().setKeywords(paper.keywords());
            word.getProperties().getCoreProperties().setCreator(paper.agency());
            head(word, paper);
            title(word, paper);
            text(word, paper);
            end(word, paper);
            ByteArrayOutputStream file = new ByteArrayOutputStream(32 * 1024);
            word.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(20));
        margins.setBottom(twips(20));
        margins.setLeft(twips(30));
        margins.setRight(twips(15));
    }

    private static void head(XWPFDocument word, OfficialDocument paper) {
        XWPFTable head = columns(word, 2);
        XWPFTableCell left = head.getRow(0).getCell(0);
        if (paper.parent() != null) {
            paper.parent().lines().forEach(one -> line(left, one, 12, false, false));
        }
        line(left, paper.agency(), 12, true, false);
        XWPFTableCell right = head.getRow(0).getCell(1);
        line(right, paper.nation(), 12, true, false);
        line(right, paper.motto(), 13, true, false);
        line(head.getRow(1).getCell(0), paper.number(), 13, false, false);
        if (paper.about() != null) {
            line(head.getRow(1).getCell(0), paper.about(), 12, false, false);
        }
        line(head.getRow(1).getCell(1), paper.placeAndDate(), 13, false, true);
    }

    private static void title(XWPFDocument word, OfficialDocument paper) {
        if (paper.title() != null) {
            XWPFParagraph title = paragraph(word, ParagraphAlignment.CENTER, 18);
            run(title, paper.title(), 14, true, false);
            if (!paper.subject().isEmpty()) {
                run(paragraph(word, ParagraphAlignment.CENTER, 0), paper.subject(), 14, true, false);
            }
        }
        if (paper.authority() != null) {
            run(paragraph(word, ParagraphAlignment.CENTER, 12), paper.authority(), 14, true, false);
        }
        if (paper.addressees().size() == 1) {
            run(paragraph(word, ParagraphAlignment.CENTER, 14), paper.addressed() + " " + paper.addressees().get(0),
                    14, false, false);
        } else if (!paper.addressees().isEmpty()) {
            run(paragraph(word, ParagraphAlignment.LEFT, 14), paper.addressed(), 14, false, false);
            ended(paper.addressees(), ".").forEach(one -> run(paragraph(word, ParagraphAlignment.LEFT, 0), one, 14,
                    false, false));
        }
    }

    private static void text(XWPFDocument word, OfficialDocument paper) {
        for (String ground : paper.grounds()) {
            run(body(word), ground, 14, false, true);
        }
        for (OfficialDocument.Paragraph part : paper.text()) {
            boolean centred = part.style() == OfficialDocument.Style.CENTRED;
            XWPFParagraph paragraph = centred ? paragraph(word, ParagraphAlignment.CENTER, 12) : body(word);
            if (!part.label().isEmpty()) {
                run(paragraph, part.label() + " ", 14, true, false);
            }
            run(paragraph, part.text(), 14, centred || part.style() == OfficialDocument.Style.HEADING, false);
        }
    }

    private static void end(XWPFDocument word, OfficialDocument paper) {
        paragraph(word, ParagraphAlignment.LEFT, 0);
        XWPFTable end = columns(word, 1);
        XWPFTableCell to = end.getRow(0).getCell(0);
        left(line(to, paper.recipientsTitle(), 12, true, true));
        ended(paper.recipients(), "").forEach(one -> left(line(to, one, 11, false, false)));
        XWPFTableCell signed = end.getRow(0).getCell(1);
        paper.power().forEach(power -> line(signed, power, 14, true, false));
        for (int i = 0; i < 4; i++) {
            line(signed, "", 14, false, false);
        }
        line(signed, paper.signer() == null ? "" : paper.signer(), 14, true, false);
        if (paper.reference() != null) {
            run(paragraph(word, ParagraphAlignment.RIGHT, 12), paper.reference(), 9, false, false);
        }
    }

    private static List<String> ended(List<String> lines, String last) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "- " + lines.get(i) + (i == lines.size() - 1 ? last : ";"))
                .toList();
    }

    // ---- paragraphs and cells

    private static XWPFTable columns(XWPFDocument word, int rows) {
        XWPFTable table = word.createTable(rows, 2);
        table.removeBorders();
        table.getRows().forEach(row -> {
            width(row.getCell(0), LEFT);
            width(row.getCell(1), RIGHT);
        });
        return table;
    }

    private static void width(XWPFTableCell cell, int millimetres) {
        var width = cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(millimetres));
    }

    private static XWPFParagraph line(XWPFTableCell cell, String text, int size, boolean bold, boolean italic) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        XWPFParagraph line = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty()
                ? first
                : cell.addParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(0);
        run(line, text, size, bold, italic);
        return line;
    }

    private static void left(XWPFParagraph line) {
        line.setAlignment(ParagraphAlignment.LEFT);
    }

    private static XWPFParagraph body(XWPFDocument word) {
        XWPFParagraph paragraph = paragraph(word, ParagraphAlignment.BOTH, 6);
        paragraph.setIndentationFirstLine(twips(12.7).intValue());
        return paragraph;
    }

    /** @param before points above it */
    private static XWPFParagraph paragraph(XWPFDocument word, ParagraphAlignment alignment, int before) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before * 20);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
