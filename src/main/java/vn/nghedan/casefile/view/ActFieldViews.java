package vn.nghedan.casefile.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.view.ActPanel.Ask;
import vn.nghedan.casefile.view.ActPanel.Choice;
import vn.nghedan.casefile.view.ActPanel.Row;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ActDefinition;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.ChallengedDecision.Against;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Words;

/** Turns what an act asks for into the questions of its panel, with the answers one can choose from. */
@ApplicationScoped
public class ActFieldViews {

    /** So many choices stand side by side; more go into a list. */
    private static final int RADIOS = 5;
    private static final int PARTS = 4;

    private final Labels labels;
    private final GroundNotes groundNotes;
    private final PeopleToChoose people;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    ActFieldViews(Labels labels, GroundNotes groundNotes, PeopleToChoose people, DirectoryService directory,
            Words words,
            Clock clock) {
        this.labels = labels;
        this.groundNotes = groundNotes;
        this.people = people;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** The day, where a paper is issued its number, the act's own questions, then what every act takes. */
    List<Ask> of(CaseFileView file, Act act, ActDefinition terms, ActForm form, Officer officer) {
        boolean issues = issuesPaper(file, act);
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask("on", label(issues ? "on" : "on_without_paper"), "date", true, null,
                form.one("on", LocalDate.now(clock).toString()), List.of(), List.of()));
        Ask number = simple("document.number", "text", issues, form.one("document.number", ""));
        if (issues) {
            asks.add(number);
        }
        terms.asks()
                .stream()
                .filter(asked -> asked.field() != Fields.REPLACEMENT && asked.field() != Fields.WITHOUT_PAPER)
                .forEach(asked -> asks.add(own(file, act, asked, form, officer)));
        PeopleToChoose.leading(file, act).ifPresent(by -> asks.add(deciderAsk(file, act, by, form, officer)));
        if (!issues) {
            asks.add(number);
        }
        terms.asks()
                .stream()
                .filter(asked -> asked.field() == Fields.WITHOUT_PAPER)
                .forEach(asked -> asks.add(own(file, act, asked, form, officer)));
        asks.add(new Ask("document.date", label(issues ? "document_date_other" : "document_date"), "date", false, null,
                form.one("document.date", ""), List.of(), List.of()));
        asks.add(simple("note", "textarea", false, form.one("note", "")));
        return asks;
    }

    private static boolean issuesPaper(CaseFileView file, Act act) {
        return Procedures.of(ProcedureCode.valueOf(file.procedure())).issuesPaper(State.valueOf(file.state()), act);
    }

    // ---- who decides

    private Ask deciderAsk(CaseFileView file, Act act, Authority by, ActForm form, Officer officer) {
        String chosen = form.one("decidedBy", people.decider(file, act, officer).orElse(""));
        String hint = officer.code().equals(chosen)
                ? null
                : words.say("casefile:recorded_by").replace("{name}", officer.fullName());
        return new Ask("decidedBy", label("decidedBy"), "select", true, hint, chosen, people.deciders(file, by, chosen),
                List.of());
    }

    // ---- the act's own

    private Ask own(CaseFileView file, Act act, ActField asked, ActForm form, Officer officer) {
        String name = asked.field().name();
        List<String> given = !form.all(name).isEmpty() || !form.isBlank()
                ? form.all(name)
                : proposed(file, act, asked.field());
        return own(file, asked, "", given, form, officer);
    }

    /** The same question about something that is answered already, under names that begin otherwise. */
    public Ask own(CaseFileView file, ActField asked, String within, List<String> given, ActForm form,
            Officer officer) {
        Field<?> field = asked.field();
        List<Choice> options = options(file, asked, given, officer);
        String label = within.isEmpty() || field != Fields.REASON ? label(field.name()) : label("replacement_reason");
        return new Ask(within + field.name(), label, control(asked, options), asked.required(),
                hint(field), given.isEmpty() ? "" : given.get(0), options,
                rows(file, field, form).stream()
                        .map(row -> new Row(within + row.name(), row.label(), row.control(), row.value(),
                                row.options()))
                        .toList());
    }

    public Ask plain(String name, String control, boolean required, String value) {
        return simple(name, control, required, value);
    }

    /** What every act takes, under names that begin otherwise. */
    public Ask within(String within, String name, String control, String value) {
        return new Ask(within + name, label("replacement_" + name.replace('.', '_')), control, name.equals("on"), null,
                value, List.of(), List.of());
    }

    private static String control(ActField asked, List<Choice> options) {
        return switch (asked.field().kind()) {
            case DATE -> "date";
            case TEXT, FILE -> "text";
            case LONG_TEXT -> "textarea";
            case DECIMAL -> "amount";
            case OBLIGATION -> options.size() <= RADIOS ? "radios" : "select";
            case NUMBER -> asked.field() == Fields.FACT || asked.field() == Fields.DIRECTION
                    ? "select"
                    : "number";
            case YES_NO -> asked.required() ? "radios" : "checkbox";
            // of what is seldom said one must be able to say nothing again
            case CHOICE -> options.size() <= RADIOS && asked.field() != Fields.WITHOUT_PAPER ? "radios" : "select";
            case GROUND -> "grounds";
            case GROUNDS, CHOICES, CONTENTS, STAFF_LIST -> "checks";
            case STAFF, UNIT -> "select";
            case PARTS -> "parts";
            case FIRST_DECISION, CHALLENGED -> "decision";
            case REPLACEMENT -> "replacement";
        };
    }

    private static List<String> proposed(CaseFileView file, Act act, Field<?> field) {
        if (field.kind() == Field.Kind.GROUND) {
            return suggested(file, act, field);
        }
        return field == Fields.EARLIER
                ? followed(file)
                : field == Fields.UNIT && file.unit() != null
                        ? List.of(file.unit())
                        : field == Fields.ASSIGNEE && file.handler() != null ? List.of(file.handler()) : List.of();
    }

    private static List<String> suggested(CaseFileView file, Act act, Field<?> field) {
        return file.acts()
                .stream()
                .filter(offered -> offered.act().equals(act.name()))
                .flatMap(offered -> offered.fields().stream())
                .filter(asked -> asked.name().equals(field.name()) && asked.suggested() != null)
                .map(CaseFileView.AskedView::suggested)
                .toList();
    }

    private static List<String> followed(CaseFileView file) {
        return file.facts()
                .stream()
                .filter(fact -> fact.holds() && fact.kind().equals(FactKind.REPEAT_RECORDED.name()))
                .reduce((former, later) -> later)
                .map(fact -> fact.heldParticulars().get(Fields.EARLIER.name()))
                .map(earlier -> List.of(earlier.toString()))
                .orElse(List.of());
    }

    private String hint(Field<?> field) {
        return switch (field.kind()) {
            case LONG_TEXT -> field == Fields.REPRESENTATIVES ? words.say("casefile:hint_representatives") : null;
            case FILE -> words.say(field == Fields.EARLIER ? "casefile:hint_earlier" : "casefile:hint_file");
            case DATE -> field == Fields.REPLY_DUE_ON ? words.say("casefile:hint_replyDueOn") : null;
            case PARTS -> words.say("casefile:hint_parts");
            case DECIMAL -> words.say("casefile:hint_" + field.name());
            case NUMBER -> field == Fields.FACT ? words.say("casefile:hint_replacement") : null;
            default -> null;
        };
    }

    private List<Choice> options(CaseFileView file, ActField asked, List<String> given, Officer officer) {
        Field<?> field = asked.field();
        return switch (field.kind()) {
            case YES_NO -> Stream.of("true", "false")
                    .map(yes -> new Choice(yes, words.say("casefile:yes_" + yes), null, given.contains(yes)))
                    .toList();
            case CHOICE, CHOICES, GROUND, GROUNDS -> labels.asked(file.procedure(), asked, LocalDate.now(clock), null)
                    .choices()
                    .stream()
                    .map(one -> new Choice(one.code(), one.label(), groundNotes.of(one.code()),
                            given.contains(one.code())))
                    .toList();
            case UNIT -> directory.units()
                    .stream()
                    .map(unit -> new Choice(unit.code(), unit.name(), null, given.contains(unit.code())))
                    .toList();
            case STAFF -> field == Fields.ASSIGNEE ? people.handlers(file, given, officer) : people.staff(file, given);
            case STAFF_LIST -> people.staff(file, given);
            case CONTENTS -> file.contents()
                    .stream()
                    .filter(content -> content.withdrawn() == (field == Fields.REOPENED_CONTENTS)
                            || given.contains(Integer.toString(content.number())))
                    .map(content -> new Choice(Integer.toString(content.number()), content.summary(), null,
                            given.contains(Integer.toString(content.number()))))
                    .toList();
            case OBLIGATION -> file.obligations()
                    .stream()
                    .filter(obligation -> !obligation.isDone()
                            || given.contains(Integer.toString(obligation.number())))
                    .map(obligation -> new Choice(Integer.toString(obligation.number()), obligation.what(),
                            obligation.obligor(), given.contains(Integer.toString(obligation.number()))))
                    .toList();
            case NUMBER -> field == Fields.FACT
                    ? entries(file, given, CaseFileView.FactView::canBeCorrected)
                    : field == Fields.DIRECTION
                            ? entries(file, given, fact -> !fact.struckOut() && fact.kind().equals("DIRECTED"))
                            : List.of();
            default -> List.of();
        };
    }

    /** Entries of the journal, newest first. */
    private static List<Choice> entries(CaseFileView file, List<String> given,
            Predicate<CaseFileView.FactView> wanted) {
        return file.facts()
                .stream()
                .filter(wanted)
                .filter(fact -> given.isEmpty() || given.contains(Integer.toString(fact.number())))
                .sorted((a, b) -> b.number() - a.number())
                .map(fact -> new Choice(Integer.toString(fact.number()),
                        fact.number() + ". " + fact.label(), Labels.day(fact.on()),
                        given.contains(Integer.toString(fact.number()))))
                .toList();
    }

    private List<Row> rows(CaseFileView file, Field<?> field, ActForm form) {
        return switch (field.kind()) {
            case PARTS -> IntStream.range(0, PARTS).boxed().flatMap(i -> part(i, form)).toList();
            case FIRST_DECISION -> Stream.of("number", "date", "issuedBy", "receivedOn")
                    .map(part -> new Row(field.name() + "." + part, label("firstDecision_" + part),
                            part.equals("date") || part.equals("receivedOn") ? "date" : "text",
                            form.one(field.name() + "." + part, ""), List.of()))
                    .toList();
            case CHALLENGED -> Stream.of("number", "date", "issuedBy", "against")
                    .map(part -> challenged(field.name() + "." + part, part, form))
                    .toList();
            default -> List.of();
        };
    }

    private Row challenged(String name, String part, ActForm form) {
        String value = form.one(name, "");
        List<Choice> kinds = part.equals("against")
                ? Stream.of(Against.values())
                        .map(one -> new Choice(one.name(), words.say("casefile:choice_" + one), null,
                                one.name().equals(value)))
                        .toList()
                : List.of();
        return new Row(name, label("challenged_" + part),
                kinds.isEmpty() ? part.equals("date") ? "date" : "text" : "select", value, kinds);
    }

    private Stream<Row> part(int i, ActForm form) {
        String type = form.one("parts." + i + ".type", "");
        List<Choice> types = Stream.of(MatterType.COMPLAINT, MatterType.DENUNCIATION, MatterType.PETITION)
                .map(one -> new Choice(one.name(), words.say("casefile:type_" + one), null, one.name().equals(type)))
                .toList();
        return Stream.of(new Row("parts." + i + ".type", label("type"), "select", type, types),
                new Row("parts." + i + ".summary", label("summary"), "textarea",
                        form.one("parts." + i + ".summary", ""), List.of()));
    }

    private Ask simple(String name, String control, boolean required, String value) {
        return new Ask(name, label(name.replace('.', '_')), control, required, null, value, List.of(), List.of());
    }

    private String label(String field) {
        return words.say("casefile:field_" + field);
    }
}
