package vn.nghedan.reception.matter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.WebText;

/**
 * What the register says of how a content was handled.
 *
 * @param where to whom it was guided or transferred; null if it was not
 * @param document number and date of the paper; null if none was named
 * @param note the answer or the remark; null if none
 */
public record MatterHandling(String where, String document, String note) {

    private static final Set<FactKind> HANDLED = EnumSet.of(FactKind.ANSWERED, FactKind.GUIDED, FactKind.TRANSFERRED,
            FactKind.CASE_OPENED, FactKind.VERIFICATION_NEEDED, FactKind.RECEPTION_REFUSED, FactKind.RESULT_NOTIFIED);

    /** @param facts those that hold, in the order of the journal */
    public static MatterHandling by(List<Fact> facts) {
        return facts == null
                ? new MatterHandling(null, null, null)
                : facts.stream()
                        .filter(fact -> HANDLED.contains(fact.what()))
                        .reduce((earlier, later) -> later)
                        .map(MatterHandling::by)
                        .orElse(new MatterHandling(null, null, null));
    }

    private static MatterHandling by(Fact fact) {
        String note = Stream
                .of(fact.get(Fields.SUMMARY).orElse(null), fact.get(Fields.REASON).orElse(null), fact.note())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("; "));
        return new MatterHandling(fact.get(Fields.TO).orElse(null), written(fact.document()),
                note.isEmpty() ? null : note);
    }

    private static String written(DocumentRef document) {
        if (document == null) {
            return null;
        }
        String date = document.date() == null ? "" : WebText.date(document.date());
        String number = document.number() == null ? "" : document.number();
        return number.isEmpty() || date.isEmpty() ? number + date : number + " – " + date;
    }
}
