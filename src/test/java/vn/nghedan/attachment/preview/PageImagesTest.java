package vn.nghedan.attachment.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nghedan.attachment.store.ContentKind;

class PageImagesTest {

    private final PageImages images = new PageImages();

    @TempDir
    Path directory;

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "content", ""), content);
    }

    private BufferedImage drawn(Path content, ContentKind kind, int page, int widest) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(images.draw(content, kind, page, widest).orElseThrow()));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, written);
        return written.toByteArray();
    }

    private static byte[] document(PDRectangle size, int rotation, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            page.setRotation(rotation);
            document.addPage(page);
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource({
            // the page, how it is turned, then how wide and high it is drawn
            "595, 842, 0, 400, 566", "595, 842, 90, 400, 283", "14400, 14400, 0, 400, 400",
            // a strip is no higher than twice the width that was asked for
            "100, 10000, 0, 8, 800"})
    void a_page_is_drawn_as_wide_as_asked(float width, float height, int rotation, int wide, int high)
            throws IOException {
        Path content = file(document(new PDRectangle(width, height), rotation, null));
        BufferedImage drawn = drawn(content, ContentKind.PDF, 1, 400);
        assertThat(drawn.getWidth()).isCloseTo(wide, org.assertj.core.data.Offset.offset(1));
        assertThat(drawn.getHeight()).isCloseTo(high, org.assertj.core.data.Offset.offset(1));
    }

    @ParameterizedTest
    @CsvSource({"3000, 1000, jpg, JPEG, 400, 133", "300, 100, png, PNG, 300, 100", "9000, 9000, tiff, TIFF, 400, 400"})
    void a_picture_is_made_smaller_and_never_larger(int width, int height, String format, ContentKind kind, int wide,
            int high) throws IOException {
        Path content = file(picture(width, height, format));
        BufferedImage drawn = drawn(content, kind, 1, 400);
        assertThat(drawn.getWidth()).isEqualTo(wide);
        assertThat(drawn.getHeight()).isEqualTo(high);
        assertThat(images.count(content, kind)).isEqualTo(1);
        assertThat(images.draw(content, kind, 2, 400)).isEmpty();
    }

    @Test
    void what_cannot_be_read_has_no_pages() throws IOException {
        Path locked = file(document(PDRectangle.A4, 0, "geheim"));
        Path broken = file("%PDF-1.7 hỏng".getBytes());
        Path empty = file(document(new PDRectangle(0, 0), 0, null));
        for (Path content : new Path[]{locked, broken}) {
            assertThat(images.count(content, ContentKind.PDF)).isZero();
            assertThat(images.draw(content, ContentKind.PDF, 1, 400)).isEmpty();
        }
        assertThat(images.draw(empty, ContentKind.PDF, 1, 400)).isEmpty();
        assertThat(images.count(file(new byte[]{1}), ContentKind.TEXT)).isZero();
    }
}
