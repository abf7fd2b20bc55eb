package vn.nghedan.document.template;

import java.util.List;

import vn.nghedan.law.Citation;
import vn.nghedan.law.Mark;
import vn.nghedan.law.Validity;
import vn.nghedan.procedure.Paper;

/**
 * The wording of a paper in one version. Lines are {@link TemplateLine}s.
 *
 * @param title kind of the paper, in capitals; null for a letter, which has none
 * @param symbol what stands between number and agency, such as {@code TB}; null for a letter
 * @param subject what it is about; of a letter it stands under the number
 * @param basis the articles that ask for the paper
 * @param textStatus how well the wording is known; told to officers, never on the paper
 * @param addressees whom it addresses; empty where it addresses nobody
 * @param signedByAuthor whether whoever reports or proposes signs in their own name, not whoever leads
 * @param byAuthority whether who issues it stands above the text, as in decisions
 * @param grounds keys of the {@link LegalGround}s it begins with
 * @param recipients who is sent it, by the law
 */
public record DocumentTemplate(Paper paper, Validity inForce, String title, String symbol, String subject,
        List<Citation> basis, Mark textStatus, Secrecy secrecy, List<String> addressees, boolean byAuthority,
        boolean signedByAuthor,
        List<String> grounds, List<String> text, List<String> recipients) {

    public DocumentTemplate {
        inForce = inForce == null ? Validity.ALWAYS : inForce;
        secrecy = secrecy == null ? Secrecy.OPEN : secrecy;
        basis = basis == null ? List.of() : List.copyOf(basis);
        addressees = addressees == null ? List.of() : List.copyOf(addressees);
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        text = List.copyOf(text);
        recipients = List.copyOf(recipients);
    }

    public boolean isLetter() {
        return title == null;
    }
}
