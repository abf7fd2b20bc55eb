package vn.nghedan.document.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Sets an official paper as a tagged PDF (PDF/UA) with its fonts in it. */
@ApplicationScoped
public class PdfPrinter {

    /** Of the metrics of Times New Roman, which NĐ30/2020 Phụ lục I asks for. */
    private static final String FAMILY = "Liberation Serif";
    private static final String FONTS = "/liberation/LiberationSerif-";

    @CheckedTemplate(basePath = "documents")
    static class Templates {

        static native TemplateInstance paper(OfficialDocument paper);

        private Templates() {
        }
    }

    public byte[] print(OfficialDocument paper) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new BreaksAtSpaces());
        builder.withHtmlContent(Templates.paper(paper).render(), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> opened(FONTS + file + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream opened(String font) {
        return PdfPrinter.class.getResourceAsStream(font);
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
