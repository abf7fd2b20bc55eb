package vn.nghedan.casefile.secrecy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/** What an entry says in words of somebody's own: they may tell who denounces, and codes, days and numbers do not (LTC Điều 56). */
public final class FreeText {

    private static final int LONGEST = 20_000;
    private static final Set<Field.Kind> IN_WORDS = EnumSet.of(Field.Kind.TEXT, Field.Kind.LONG_TEXT,
            Field.Kind.PARTS);
    private static final Set<String> NAMES = Stream
            .concat(Stream.of(Fields.ALSO_SENT_TO, Fields.FORWARDER),
                    Procedures.all()
                            .stream()
                            .flatMap(procedure -> procedure.acts().stream().map(procedure::termsOf))
                            .flatMap(terms -> terms.asks().stream())
                            .map(ActField::field))
            .filter(field -> IN_WORDS.contains(field.kind()))
            .map(Field::name)
            .collect(Collectors.toUnmodifiableSet());

    private FreeText() {
    }

    /** Whether a fact says anything in such words. */
    public static boolean isIn(Fact fact) {
        List<String> said = new ArrayList<>();
        told(fact, text -> {
            Optional.ofNullable(text).ifPresent(said::add);
            return text;
        });
        return !said.isEmpty();
    }

    /** The fact as it may be written down: without the people of the file. */
    public static Fact redacted(Fact fact, Redaction redaction) {
        return told(fact, text -> redaction.of(text, LONGEST));
    }

    private static Fact told(Fact fact, UnaryOperator<String> hide) {
        return new Fact(fact.number(), fact.what(), fact.on(), fact.decidedBy(), fact.document(),
                hide.apply(fact.note()), FactData.stored(told(fact.particulars().raw(), hide)));
    }

    /** The entry as somebody may read it who may not read texts that nobody has looked over. */
    public static CaseFileView.FactView withheld(CaseFileView.FactView fact) {
        CaseFileView.ReplacementView held = fact.replacement();
        return new CaseFileView.FactView(fact.number(), fact.kind(), fact.label(), fact.on(), fact.decidedBy(),
                fact.authority(), fact.actingFor(), fact.document(), withheld(fact.note()),
                told(fact.particulars(), text -> Redaction.HIDDEN), fact.recordedBy(), fact.recordedAt(),
                fact.struckOut(),
                held == null
                        ? null
                        : new CaseFileView.ReplacementView(held.on(), held.decidedBy(), held.document(),
                                withheld(held.note()),
                                told(held.particulars(), text -> Redaction.HIDDEN)),
                fact.unreadable(), fact.irregularities());
    }

    private static String withheld(String note) {
        return note == null ? null : Redaction.HIDDEN;
    }

    /** Whether some of it was withheld: whoever does not read it does not put it right either. */
    public static boolean isWithheld(CaseFileView.FactView fact) {
        return Redaction.HIDDEN.equals(fact.note())
                || fact.particulars().values().stream().anyMatch(Redaction.HIDDEN::equals);
    }

    private static Map<String, Object> told(Map<?, ?> particulars, UnaryOperator<String> hide) {
        Map<String, Object> told = new LinkedHashMap<>();
        particulars.forEach((name, value) -> told.put(String.valueOf(name),
                NAMES.contains(String.valueOf(name))
                        ? inWords(value, hide)
                        : value instanceof Map<?, ?> nested ? told(nested, hide) : value));
        return told;
    }

    private static Object inWords(Object value, UnaryOperator<String> hide) {
        if (value instanceof String text) {
            return hide.apply(text);
        }
        if (value instanceof List<?> many) {
            return many.stream().map(one -> inWords(one, hide)).toList();
        }
        if (value instanceof Map<?, ?> part) {
            Map<String, Object> told = new LinkedHashMap<>();
            part.forEach((name, one) -> told.put(String.valueOf(name),
                    name.equals("summary") && one instanceof String text ? hide.apply(text) : one));
            return told;
        }
        return value;
    }
}
