package vn.nghedan.web.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.quarkus.qute.TemplateInstance;

import vn.nghedan.web.input.Toneless;

/** Sets a page as a tagged PDF (PDF/UA) with its fonts in it. */
@ApplicationScoped
public class PdfPress {

    /** Of the metrics of Times New Roman, which NĐ30/2020 Phụ lục I asks for. */
    private static final String FAMILY = "Liberation Serif";
    private static final String FONTS = "/liberation/LiberationSerif-";

    public byte[] print(TemplateInstance page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new BreaksAtSpaces());
        builder.withHtmlContent(page.render(), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    /** @param number of what it is about; of the name of the file nothing else is made */
    public Response answer(String number, TemplateInstance page) {
        return Response.ok(print(page), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + plain(number) + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The font that papers are set in, upright. */
    public static InputStream letters() {
        return opened(FONTS + "Regular.ttf");
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> opened(FONTS + file + ".ttf"), FAMILY, weight, style, true);
    }

    /** A number of a file as a name of a download, or as a keyboard types it: D-2026-000012 of Đ-2026-000012. */
    public static String plain(String number) {
        return Toneless.of(number).toUpperCase(Locale.ROOT);
    }

    private static InputStream opened(String font) {
        return PdfPress.class.getResourceAsStream(font);
    }

    /** Lines end at spaces only: a date or a number with its symbol stays whole. */
    private static final class BreaksAtSpaces implements FSTextBreaker {

        private String text = "";
        private int at;

        @Override
        public void setText(String text) {
            this.text = text;
            this.at = 0;
        }

        /** Where the next line may begin; -1 at the end. */
        @Override
        public int next() {
            int space = text.indexOf(' ', at);
            if (at >= text.length()) {
                return -1;
            }
            at = space < 0 ? text.length() : space + 1;
            return at;
        }
    }
}
