package vn.nghedan.document.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

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
}
