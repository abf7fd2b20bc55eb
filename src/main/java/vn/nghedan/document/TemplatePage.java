package vn.nghedan.document;

import java.util.List;
import java.util.stream.IntStream;

import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.LegalGround;
import vn.nghedan.document.template.TemplateVersion;
import vn.nghedan.web.problem.FieldError;

/**
 * A template as it is shown.
 *
 * @param shown the version that is looked at
 * @param grounds the lines "Căn cứ …" of today with which it begins
 * @param pages of the preview
 * @param text the preview as text
 * @param newer the program's version where it came in force after the agency's that is used; null else
 * @param wrong the version with which something that was typed cannot be done; null for none
 * @param done what was just done; null for nothing
 */
record TemplatePage(TemplateVersion shown, List<TemplateVersion> history, List<LegalGround> grounds, int pages,
        String text, TemplateVersion newer, boolean mayChange, String wrong, Withdrawal typed,
        List<FieldError> errors, String done) {

    /** What was typed of a withdrawal. */
    record Withdrawal(String from, String reason) {}

    public DocumentTemplate template() {
        return shown.template();
    }

    public String address() {
        return TemplatePages.HERE + "/" + template().paper();
    }

    public String query() {
        return "?version=" + shown.key();
    }

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public List<FieldError> errorsOf(TemplateVersion version) {
        return version.key().equals(wrong) ? errors : List.of();
    }

    /** The name of an input of this version: several may be withdrawn from one page. */
    public String id(String input, TemplateVersion version) {
        return input + "-" + version.key();
    }
}
