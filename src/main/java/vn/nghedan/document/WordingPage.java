package vn.nghedan.document;

import java.util.List;

import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.NewWording;
import vn.nghedan.document.template.TemplateField;
import vn.nghedan.web.problem.FieldError;

/**
 * The agency's own words for a paper, as they are being typed.
 *
 * @param base the wording that they replace
 * @param taken whether the text came from a file just now
 * @param pictures of the pages of the preview, as addresses; none before it was asked for
 * @param text the preview as text; null before it was asked for
 */
record WordingPage(DocumentTemplate base, NewWording typed, List<TemplateField> fields, boolean taken,
        List<String> pictures, String text, List<FieldError> errors) {

    public String address() {
        return TemplatePages.HERE + "/" + base.paper();
    }
}
