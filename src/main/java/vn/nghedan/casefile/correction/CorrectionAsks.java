package vn.nghedan.casefile.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.view.ActFieldViews;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActPanel.Ask;
import vn.nghedan.casefile.view.ActPanel.Choice;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.PeopleToChoose;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.RawValues;
import vn.nghedan.web.frame.Words;

/** What a correction shows of the entry it is about: each value as it stands, to be typed over. */
@ApplicationScoped
public class CorrectionAsks {

    private static final String WITHIN = Fields.REPLACEMENT.name() + ".";
    private static final String STRIKE = "strike";

    private final ActFieldViews asks;
    private final PeopleToChoose people;
    private final Words words;

    CorrectionAsks(ActFieldViews asks, PeopleToChoose people, Words words) {
        this.asks = asks;
        this.people = people;
        this.words = words;
    }

    /** The values of the entry that was chosen; nothing while none is, or where the entry is a correction itself. */
    public List<Ask> of(CaseFileView file, ActForm form, Officer officer) {
        Optional<CaseFileView.FactView> chosen = chosen(file, form);
        if (chosen.isEmpty()) {
            return List.of();
        }
        CaseFileView.FactView fact = chosen.get();
        boolean typed = form.names(WITHIN);
        Map<String, Object> stands = stands(fact);
        List<Ask> shown = new ArrayList<>();
        shown.add(asks.plain(STRIKE, "checkbox", false,
                !form.all(STRIKE).isEmpty() || !typed && !form.isBlank() ? "true" : ""));
        shown.add(asks.within(WITHIN, "on", "date", value(form, typed, "on", stands)));
        for (ActField asked : fields(file, fact)) {
            String name = asked.field().name();
            List<String> given = typed ? form.all(WITHIN + name) : texts(stands.get(name));
            shown.add(asks.own(file, asked, WITHIN, given,
                    typed ? form.within(WITHIN) : ActForm.saying(name, stands.get(name)),
                    officer));
        }
        String decider = value(form, typed, "decidedBy", stands);
        List<Choice> deciders = people.staff(file, List.of(decider));
        shown.add(new Ask(WITHIN + "decidedBy", words.say("casefile:field_decidedBy"), "select", false, null, decider,
                deciders, List.of()));
        shown.add(asks.within(WITHIN, "document.number", "text", value(form, typed, "document.number", stands)));
        shown.add(asks.within(WITHIN, "document.date", "date", value(form, typed, "document.date", stands)));
        shown.add(asks.within(WITHIN, "note", "textarea", value(form, typed, "note", stands)));
        return shown;
    }

    /** What the form says, as JSON would: only what differs from what stands, and nothing where the entry is struck out. */
    public Map<String, Object> values(CaseFileView file, List<ActField> own, ActForm form) {
        Map<String, Object> values = new HashMap<>(form.values(own));
        values.remove(STRIKE);
        values.remove(Fields.REPLACEMENT.name());
        values.keySet().removeIf(name -> name.startsWith(WITHIN));
        Optional<CaseFileView.FactView> chosen = chosen(file, form);
        if (chosen.isPresent() && form.names(WITHIN) && form.all(STRIKE).isEmpty()) {
            List<ActField> fields = fields(file, chosen.get());
            values.put(Fields.REPLACEMENT.name(),
                    differing(fields, form.within(WITHIN).values(fields), stands(chosen.get())));
        }
        return values;
    }

    // ---- internals

    private static Optional<CaseFileView.FactView> chosen(CaseFileView file, ActForm form) {
        return file.facts()
                .stream()
                .filter(fact -> form.all(Fields.FACT.name()).contains(Integer.toString(fact.number())))
                .filter(fact -> !fact.kind().equals(FactKind.CORRECTED.name()))
                .findFirst();
    }

    private static List<ActField> fields(CaseFileView file, CaseFileView.FactView fact) {
        return Procedures.of(ProcedureCode.valueOf(file.procedure())).correctable(FactKind.valueOf(fact.kind()));
    }

    private static Map<String, Object> stands(CaseFileView.FactView fact) {
        Map<String, Object> stands = new LinkedHashMap<>(fact.heldParticulars());
        CaseFileView.ReplacementView held = fact.replacement();
        stands.put("on", fact.heldOn().toString());
        stands.put("decidedBy", held == null ? fact.decidedBy() : held.decidedBy());
        stands.put("note", held == null ? fact.note() : held.note());
        CaseFileView.DocumentView document = held == null ? fact.document() : held.document();
        if (document != null) {
            Map<String, Object> paper = new LinkedHashMap<>();
            paper.put("number", document.number());
            paper.put("date", document.date() == null ? null : document.date().toString());
            paper.values().removeIf(Objects::isNull);
            stands.put("document", paper);
        }
        stands.values().removeIf(Objects::isNull);
        return stands;
    }

    private static Map<String, Object> differing(List<ActField> fields, Map<String, Object> given,
            Map<String, Object> stands) {
        Set<String> names = new LinkedHashSet<>(List.of("on", "decidedBy", "document", "note"));
        fields.forEach(asked -> names.add(asked.field().name()));
        Map<String, Object> differing = new LinkedHashMap<>();
        for (String name : names) {
            Object before = written(fields, name, stands.get(name));
            Object now = written(fields, name, given.get(name));
            if (!Objects.equals(before, now) && !(now == null && Boolean.FALSE.equals(before))) {
                differing.put(name, given.get(name));
            }
        }
        return differing;
    }

    /** In the form in which a journal keeps it; as it was typed where it cannot be read. */
    private static Object written(List<ActField> fields, String name, Object value) {
        return value == null
                ? null
                : fields.stream()
                        .map(ActField::field)
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .map(field -> read(field, value))
                        .orElse(value);
    }

    private static <T> Object read(Field<T> field, Object value) {
        try {
            return field.write(field.read(value));
        } catch (RawValues.Unreadable unreadable) {
            return value;
        }
    }

    private static String value(ActForm form, boolean typed, String name, Map<String, Object> stands) {
        if (typed) {
            return form.all(WITHIN + name).stream().findFirst().orElse("");
        }
        int dot = name.indexOf('.');
        Object stood = dot < 0
                ? stands.get(name)
                : stands.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                        ? inner.get(name.substring(dot + 1))
                        : null;
        return stood == null ? "" : stood.toString();
    }

    private static List<String> texts(Object value) {
        return value == null
                ? List.of()
                : value instanceof Collection<?> many
                        ? many.stream().map(Object::toString).toList()
                        : List.of(value.toString());
    }
}
