package vn.nghedan.procedure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.deadline.TimedFact;
import vn.nghedan.law.Condition;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/**
 * What happened, on which legal date, by whose decision, on which paper. Facts are never changed; a mistake is struck
 * out by a {@link FactKind#CORRECTED} fact.
 *
 * @param number
 *            its place in the journal, from 1
 * @param what
 *            the kind
 * @param on
 *            the legal date: the date on the paper
 * @param decidedBy
 *            the staff code of who decided; {@code null} where no one of the agency did
 * @param document
 *            the paper; {@code null} if none was named
 * @param note
 *            a remark; {@code null} if none
 * @param particulars
 *            what the act was given besides
 */
public record Fact(int number, FactKind what, LocalDate on, String decidedBy, DocumentRef document, String note,
        FactData particulars) implements TimedFact {

    /** A bare fact, for the facts that come about with others. */
    public static Fact of(FactKind what, LocalDate on, FactData particulars) {
        return new Fact(0, what, on, null, null, null, particulars);
    }

    public Fact numbered(int place) {
        return new Fact(place, what, on, decidedBy, document, note, particulars);
    }

    /** The same on another paper. */
    public Fact bearing(DocumentRef paper) {
        return new Fact(number, what, on, decidedBy, paper, note, particulars);
    }

    public Fact as(FactKind kind) {
        return new Fact(number, kind, on, decidedBy, document, note, particulars);
    }

    public <T> Optional<T> get(Field<T> field) {
        return particulars.get(field);
    }

    /** Staff codes of those whom it charges with the file, with verifying or with checking. */
    public Set<String> charged() {
        Set<String> charged = new HashSet<>(get(Fields.TEAM).orElse(List.of()));
        List.of(Fields.ASSIGNEE, Fields.CHECKED_BY).forEach(who -> get(who).ifPresent(charged::add));
        return charged;
    }

    public boolean isTrue(Field<Boolean> field) {
        return particulars.isTrue(field);
    }

    @Override
    public String kind() {
        return what.name();
    }

    @Override
    public Optional<LocalDate> date(String name) {
        return switch (name) {
            case "firstDecisionReceivedOn" -> get(Fields.CONTESTED_DECISION).map(FirstDecision::receivedOn);
            // nothing else said, the ground came up on the day of the act that rests on it
            case "groundOn" -> get(Fields.GROUND_ON).or(() -> Optional.of(on));
            default -> get(Field.date(name));
        };
    }

    @Override
    public boolean says(String field, String value) {
        return switch (field) {
            // what nobody called a discipline is an administrative decision or act
            case "discipline" -> value.equals(String.valueOf(get(Fields.CHALLENGED)
                    .filter(decision -> decision.against().isDiscipline())
                    .isPresent()));
            default -> value.equals(String.valueOf(particulars.raw().get(field)))
                    || value.equals("*") && particulars.raw().get(field) != null;
        };
    }

    /** Of several directions each has its own report; who goes on to the second complaint uses up no one else's time. */
    @Override
    public boolean meets(TimedFact earlier) {
        if (!(earlier instanceof Fact start)) {
            return true;
        }
        return switch (what) {
            case DIRECTION_DONE -> get(Fields.DIRECTION).filter(number -> number == start.number()).isPresent();
            case SECOND_LODGED -> isOfTheSameAs(start);
            default -> true;
        };
    }

    /** A decision is received once by each of several; who is not named stands for all of them. */
    @Override
    public boolean repeats(TimedFact earlier) {
        return what == FactKind.RECEIPT_RECORDED && earlier instanceof Fact receipt
                && receipt.what == FactKind.RECEIPT_RECORDED && complainant().equals(receipt.complainant());
    }

    @Override
    public boolean beginsAnew() {
        return what == FactKind.RESETTLEMENT_BEGUN || what == FactKind.REOPENED;
    }

    /** Whether both are of the same complainant; who is not named stands for all of them. */
    public boolean isOfTheSameAs(Fact other) {
        return complainant().isEmpty() || other.complainant().isEmpty() || complainant().equals(other.complainant());
    }

    private Optional<String> complainant() {
        return get(Fields.COMPLAINANT)
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC)
                        .strip()
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }

    @Override
    public Set<Condition> brings() {
        return switch (what) {
            case FOUND_COMPLEX -> get(Fields.CRITERIA).filter(criteria -> criteria.size() > 1).isPresent()
                    ? Set.of(Condition.COMPLEX, Condition.SPECIAL)
                    : Set.of(Condition.COMPLEX);
            case MARKED_REMOTE -> Set.of(Condition.REMOTE);
            case CHECKED_SEVERAL_PLACES -> Set.of(Condition.SEVERAL_PLACES);
            case RECEIVED, CHALLENGE_RECORDED -> isTrue(Fields.DISMISSAL)
                    || get(Fields.CHALLENGED).filter(ChallengedDecision::isDismissal).isPresent()
                            ? Set.of(Condition.DISMISSAL)
                            : Set.of();
            default -> Set.of();
        };
    }

    @Override
    public Optional<LocalDate> setsDue() {
        return switch (what) {
            case DUE_SET, DIRECTED, FIELD_LIMIT_SET -> get(Fields.DUE_ON);
            case ENFORCEMENT_STAYED -> get(Fields.STAY_UNTIL);
            // lifted at once when the reason ends
            case STAY_LIFTED -> date("groundOn");
            default -> Optional.empty();
        };
    }
}
