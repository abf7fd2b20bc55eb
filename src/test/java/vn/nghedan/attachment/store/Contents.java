package vn.nghedan.attachment.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Contents of files for tests, made by those who make such files. */
public final class Contents {

    public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    public static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F',
            0};
    public static final byte[] TIFF = {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0};
    private static final String TYPES = """
            <Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/></Types>""";

    private Contents() {
    }

    private interface Writer {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(int pages) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                document.save(out);
            }
        });
    }

    public static byte[] docx(String text) {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet().createRow(0).createCell(0).setCellValue("một");
                book.write(out);
            }
        });
    }

    static byte[] archive(Map<String, byte[]> entries) {
        return written(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    archive.putNextEntry(new ZipEntry(entry.getKey()));
                    archive.write(entry.getValue());
                }
            }
        });
    }

    /** A .docx with one part of so many bytes, all the same. */
    public static byte[] bomb(int unpacked) {
        return archive(Map.of("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8), "word/document.xml",
                new byte[unpacked]));
    }

    static byte[] manyParts(int parts) {
        return written(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
                archive.write(TYPES.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < parts; i++) {
                    archive.putNextEntry(new ZipEntry("word/" + i + ".xml"));
                }
            }
        });
    }

    static byte[] withMacro() {
        return archive(Map.of("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8), "word/vbaProject.bin",
                new byte[]{1}));
    }
}
