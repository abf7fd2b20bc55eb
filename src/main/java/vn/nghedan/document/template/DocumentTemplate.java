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
 * @param version of the agency's own wording; null of the program's
 */
public record DocumentTemplate(Paper paper, Validity inForce, String title, String symbol, String subject,
        List<Citation> basis, Mark textStatus, Secrecy secrecy, List<String> addressees, boolean byAuthority,
        boolean signedByAuthor,
        List<String> grounds, List<String> text, List<String> recipients, Long version) {

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

    public boolean hides() {
        return secrecy == Secrecy.HIDE;
    }

    public boolean isAgencys() {
        return version != null;
    }

    /** Whether nobody compared the wording with the original; for its own the agency answers. */
    public boolean isUnconfirmed() {
        return !isAgencys() && textStatus != Mark.C && textStatus != Mark.C2;
    }

    /** The same paper in the agency's words: kind, grounds, who signs and what it hides stay. */
    DocumentTemplate worded(Long asVersion, Validity inForce, NewWording words) {
        return new DocumentTemplate(paper, inForce, title, symbol, words.subject(), basis, textStatus, secrecy,
                words.addresseeLines(), byAuthority, signedByAuthor, grounds, words.textLines(),
                words.recipientLines(), asVersion);
    }
}
