package vn.nghedan.document.template;

import java.util.List;

/**
 * The agency's own words for a paper, as they are typed: a line of the paper on each line.
 *
 * @param from the day from which papers are written by it
 * @param basis the document by which the agency decided on it
 */
public record NewWording(String from, String basis, String reason, String subject, String addressees, String text,
        String recipients) {

    public NewWording {
        from = stripped(from);
        basis = stripped(basis);
        reason = stripped(reason);
        subject = stripped(subject).replaceAll("\\s+", " ");
        addressees = stripped(addressees);
        text = text == null ? "" : text.stripTrailing();
        recipients = stripped(recipients);
    }

    /** The words of a template, to begin with. */
    public static NewWording of(DocumentTemplate template, String from) {
        return new NewWording(from, "", "", template.subject(), joined(template.addressees()),
                joined(template.text()), joined(template.recipients()));
    }

    public NewWording withText(List<String> lines) {
        return new NewWording(from, basis, reason, subject, addressees, joined(lines), recipients);
    }

    List<String> addresseeLines() {
        return lines(addressees);
    }

    List<String> textLines() {
        return lines(text);
    }

    List<String> recipientLines() {
        return lines(recipients);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
