package vn.nghedan.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.nghedan.report.form.ReportForm;
import vn.nghedan.web.frame.WebText;

/** A filled form as a workbook, laid out as the circular prints it: in Vietnamese, with its headings joined and the row of numbers. */
@ApplicationScoped
class ReportSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FIRST_WIDTH = 24 * 256;
    private static final int WIDTH = 9 * 256;

    byte[] of(Report report, String agency) {
        ReportForm form = report.used();
        ReportMessages messages = MessageBundles.get(ReportMessages.class, Localized.Literal.of("vi"));
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet(form.code());
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            int last = form.columns().size();
            CellStyle title = style(book, true, false);
            title(sheet, 0, last, messages.printed_code(form.printedCode()), style(book, false, false));
            title(sheet, 1, last, form.title(), title);
            title(sheet, 2, last, messages.days(WebText.date(report.from()), WebText.date(report.to())),
                    style(book, false, false));
            CellStyle head = style(book, true, true);
            List<List<ReportForm.Heading>> headings = form.headings();
            int first = 4;
            for (int row = 0; row < headings.size(); row++) {
                Row cells = sheet.createRow(first + row);
                for (ReportForm.Heading heading : headings.get(row)) {
                    cells.createCell(heading.column()).setCellValue(heading.text());
                    cells.getCell(heading.column()).setCellStyle(head);
                    join(sheet, first + row, heading.rows(), heading.column(), heading.columns());
                }
            }
            Row top = sheet.getRow(first);
            top.createCell(0).setCellValue(messages.unit());
            top.getCell(0).setCellStyle(head);
            join(sheet, first, headings.size(), 0, 1);
            Row numbers = sheet.createRow(first + headings.size());
            Row figures = sheet.createRow(first + headings.size() + 1);
            CellStyle plain = style(book, false, true);
            cell(numbers, 0, plain).setCellValue(messages.number());
            cell(figures, 0, plain).setCellValue(agency);
            form.columns().forEach(column -> cell(numbers, column.ms(), plain).setCellValue(column.number()));
            report.cells().forEach(one -> cell(figures, one.ms(), plain).setCellValue(one.value()));
            int below = figures.getRowNum() + 2;
            for (String note : report.notes()) {
                sheet.createRow(below++).createCell(0).setCellValue(messages.noted(report.noteColumn(), note));
            }
            sheet.setColumnWidth(0, FIRST_WIDTH);
            form.columns().forEach(column -> sheet.setColumnWidth(column.ms(), WIDTH));
            sheet.createFreezePane(1, numbers.getRowNum() + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static void title(Sheet sheet, int row, int last, String text, CellStyle style) {
        Row line = sheet.createRow(row);
        cell(line, 0, style).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
    }

    private static void join(Sheet sheet, int row, int rows, int column, int columns) {
        CellRangeAddress area = new CellRangeAddress(row, row + rows - 1, column, column + columns - 1);
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
            RegionUtil.setBorderBottom(BorderStyle.THIN, area, sheet);
            RegionUtil.setBorderTop(BorderStyle.THIN, area, sheet);
            RegionUtil.setBorderLeft(BorderStyle.THIN, area, sheet);
            RegionUtil.setBorderRight(BorderStyle.THIN, area, sheet);
        }
    }

    private static CellStyle style(XSSFWorkbook book, boolean bold, boolean ruled) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (ruled) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
