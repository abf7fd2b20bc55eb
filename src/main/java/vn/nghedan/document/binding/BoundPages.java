package vn.nghedan.document.binding;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

import vn.nghedan.web.print.PictureFile;

/**
 * Pages put one after the other. Only what is seen of a page comes along: no script, no file within the file, no properties. What it is made of
 * lies on the disk meanwhile.
 */
final class BoundPages implements AutoCloseable {

    /** Somebody has to print it, and a file of more is bound in volumes. */
    static final int MOST = 5_000;

    private static final float MARGIN = 42.5f;
    private static final float DOTS_PER_POINT = 150 / 72f;
    /** A4 at 300 dots an inch. */
    private static final int LONGEST = 3_508;
    private static final float QUALITY = 0.85f;
    private static final float STAMP = 9;

    private final MemoryUsageSetting onDisk;
    private final PDDocument bound;

    BoundPages(Path scratch) throws IOException {
        onDisk = MemoryUsageSetting.setupTempFileOnly().setTempDir(scratch.toFile());
        bound = new PDDocument(onDisk.streamCache);
    }

    /** More pages than are bound as one. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    PDDocument document() {
        return bound;
    }

    int count() {
        return bound.getNumberOfPages();
    }

    /** Takes away whatever was put behind so many pages. */
    void cutTo(int pages) {
        while (count() > pages) {
            bound.removePage(count() - 1);
        }
    }

    void saveTo(Path file) throws IOException {
        bound.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        bound.close();
    }

    // ---- PDF

    void add(byte[] pdf) throws IOException {
        try (PDDocument source = Loader.loadPDF(new RandomAccessReadBuffer(pdf), onDisk.streamCache)) {
            add(source);
        }
    }

    void add(Path pdf, boolean asPictures) throws IOException {
        File file = pdf.toFile();
        try (RandomAccessReadBufferedFile read = new RandomAccessReadBufferedFile(file);
                PDDocument source = Loader.loadPDF(read, onDisk.streamCache)) {
            if (asPictures) {
                photograph(source);
            } else {
                add(source);
            }
        }
    }

    private void add(PDDocument source) throws IOException {
        demandRoom(source.getNumberOfPages());
        PDAcroForm fields = source.getDocumentCatalog().getAcroForm();
        if (fields != null) {
            // what stands in fields, signatures that are seen among it
            fields.flatten();
        }
        LayerUtility layers = new LayerUtility(bound);
        for (PDPage page : source.getPages()) {
            int turned = Math.floorMod(page.getRotation(), 360);
            page.setRotation(0);
            if (page.getResources() == null) {
                page.setResources(new PDResources());
            }
            PDFormXObject seen = layers.importPageAsForm(source, page);
            seen.getCOSObject().removeItem(COSName.METADATA);
            PDRectangle box = page.getCropBox();
            boolean across = turned == 90 || turned == 270;
            PDPage put = page(across
                    ? new PDRectangle(box.getHeight(), box.getWidth())
                    : new PDRectangle(box.getWidth(), box.getHeight()));
            try (PDPageContentStream content = new PDPageContentStream(bound, put)) {
                content.transform(turned(turned, box.getWidth(), box.getHeight()));
                content.drawForm(seen);
            }
        }
    }

    /** How a page lies that is shown turned clockwise. */
    private static Matrix turned(int degrees, float width, float height) {
        return switch (degrees) {
            case 90 -> new Matrix(0, -1, 1, 0, 0, width);
            case 180 -> new Matrix(-1, 0, 0, -1, width, height);
            case 270 -> new Matrix(0, 1, -1, 0, height, 0);
            default -> new Matrix();
        };
    }

    private void photograph(PDDocument source) throws IOException {
        demandRoom(source.getNumberOfPages());
        PDFRenderer camera = new PDFRenderer(source);
        for (int i = 0; i < source.getNumberOfPages(); i++) {
            PDRectangle box = source.getPage(i).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            float scale = Math.min(DOTS_PER_POINT, LONGEST / longer);
            BufferedImage seen = camera.renderImage(i, scale, ImageType.RGB);
            PDPage put = page(new PDRectangle(seen.getWidth() / scale, seen.getHeight() / scale));
            draw(seen, put, 0);
        }
    }

    // ---- pictures

    /** Each picture of a file on a page of its own, upright or across as it is. */
    void addPictures(Path file) throws IOException {
        try (PictureFile pictures = PictureFile.open(file)) {
            int many = pictures.count();
            demandRoom(many);
            for (int i = 0; i < many; i++) {
                BufferedImage picture = pictures.read(i, LONGEST, LONGEST);
                boolean across = picture.getWidth() > picture.getHeight();
                PDRectangle sheet = PDRectangle.A4;
                draw(picture, page(across ? new PDRectangle(sheet.getHeight(), sheet.getWidth()) : sheet), MARGIN);
            }
        }
    }

    private void draw(BufferedImage picture, PDPage page, float margin) throws IOException {
        PDImageXObject image = JPEGFactory.createFromImage(bound, picture, QUALITY);
        PDRectangle sheet = page.getMediaBox();
        float room = Math.min((sheet.getWidth() - 2 * margin) / picture.getWidth(),
                (sheet.getHeight() - 2 * margin) / picture.getHeight());
        float width = picture.getWidth() * room;
        float height = picture.getHeight() * room;
        try (PDPageContentStream content = new PDPageContentStream(bound, page)) {
            content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }

    // ---- all of them

    private PDPage page(PDRectangle size) {
        PDPage page = new PDPage(size);
        bound.addPage(page);
        return page;
    }

    private void demandRoom(int pages) {
        if (count() + pages > MOST) {
            throw new TooMany();
        }
    }

    /** Puts the last pages before all others. */
    void bringToFront(int pages) {
        for (int i = 0; i < pages; i++) {
            PDPage last = bound.getPage(count() - 1);
            PDPage first = bound.getPage(0);
            bound.getPages().remove(last);
            bound.getPages().insertBefore(last, first);
        }
    }

    /** @param text what is written into the corner of a page, by its number */
    void stamp(InputStream font, java.util.function.IntFunction<String> text) throws IOException {
        PDFont letters = org.apache.pdfbox.pdmodel.font.PDType0Font.load(bound, font, true);
        int number = 0;
        for (PDPage page : bound.getPages()) {
            number++;
            String said = text.apply(number);
            float width = letters.getStringWidth(said) / 1000 * STAMP;
            float right = page.getMediaBox().getWidth() - 2 * STAMP;
            float top = page.getMediaBox().getHeight() - 2 * STAMP;
            try (PDPageContentStream content = new PDPageContentStream(bound, page, AppendMode.APPEND, true, true)) {
                content.setNonStrokingColor(Color.WHITE);
                content.addRect(right - width - 3, top - 3, width + 6, STAMP + 4);
                content.fill();
                content.setNonStrokingColor(Color.BLACK);
                content.beginText();
                content.setFont(letters, STAMP);
                content.newLineAtOffset(right - width, top);
                content.showText(said);
                content.endText();
            }
        }
    }
}
