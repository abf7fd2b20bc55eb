package vn.nghedan.document.layout;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.web.print.PdfPress;

/** Sets an official paper as PDF. */
@ApplicationScoped
public class PdfPrinter {

    @CheckedTemplate(basePath = "documents")
    static class Templates {

        static native TemplateInstance paper(OfficialDocument paper);

        private Templates() {
        }
    }

    private final PdfPress press;

    PdfPrinter(PdfPress press) {
        this.press = press;
    }

    public byte[] print(OfficialDocument paper) {
        return press.print(Templates.paper(paper));
    }
}
