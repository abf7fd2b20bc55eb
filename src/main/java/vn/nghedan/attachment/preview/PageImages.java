package vn.nghedan.attachment.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jboss.logging.Logger;

import vn.nghedan.attachment.store.ContentKind;
import vn.nghedan.web.print.PictureFile;

/**
 * Draws the pages of PDF files and pictures. However large a page is, no more than its own size on the screen is kept in memory, and few
 * are drawn at once.
 */
@ApplicationScoped
public class PageImages {

    /** How wide a page is at most, in pixels; its height follows, up to twice as much. */
    public static final int WIDEST = 1240;

    private static final Logger LOG = Logger.getLogger(PageImages.class);
    private static final int AT_ONCE = 2;

    private final Semaphore drawing = new Semaphore(AT_ONCE);

    /** How many pages there are; 0 where they cannot be drawn. */
    public int count(Path content, ContentKind kind) {
        try {
            if (kind == ContentKind.PDF) {
                try (PDDocument document = loaded(content)) {
                    return document.getNumberOfPages();
                }
            }
            if (!kind.isPicture()) {
                return 0;
            }
            try (PictureFile pictures = PictureFile.open(content)) {
                return pictures.count();
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.debugf("no pages: %s", unreadable.getMessage());
            return 0;
        }
    }

    /**
     * @param page counted from 1
     * @param widest in pixels
     * @return a PNG; nothing where there is no such page, or it cannot be drawn
     */
    public Optional<byte[]> draw(Path content, ContentKind kind, int page, int widest) {
        drawing.acquireUninterruptibly();
        try {
            BufferedImage drawn = kind == ContentKind.PDF
                    ? ofDocument(content, page, widest)
                    : ofPictures(content, page, widest);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException | RuntimeException unreadable) {
            LOG.debugf("page %d cannot be drawn: %s", page, unreadable.getMessage());
            return Optional.empty();
        } finally {
            drawing.release();
        }
    }

    private static PDDocument loaded(Path content) throws IOException {
        return Loader.loadPDF(content.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static BufferedImage ofDocument(Path content, int page, int widest) throws IOException {
        try (PDDocument document = loaded(content)) {
            PDRectangle size = document.getPage(page - 1).getCropBox();
            boolean onItsSide = document.getPage(page - 1).getRotation() % 180 != 0;
            float width = onItsSide ? size.getHeight() : size.getWidth();
            float height = onItsSide ? size.getWidth() : size.getHeight();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, Math.min(widest / width, 2 * widest / height), ImageType.RGB);
        }
    }

    private static BufferedImage ofPictures(Path content, int page, int widest) throws IOException {
        try (PictureFile pictures = PictureFile.open(content)) {
            return pictures.read(page - 1, widest, 2 * widest);
        }
    }
}
