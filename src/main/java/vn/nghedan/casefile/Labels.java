package vn.nghedan.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.deadline.Clock;
import vn.nghedan.deadline.Derivation;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.ActTerms;
import vn.nghedan.procedure.Asked;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Field;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Situation;
import vn.nghedan.procedure.Step;
import vn.nghedan.web.Language;
import vn.nghedan.web.Words;

/** Gives the codes of the procedures their words, in the language of the reader. */
@ApplicationScoped
class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Words words;
    private final Language language;
    private final RuleBook ruleBook;

    Labels(Words words, Language language, RuleBook ruleBook) {
        this.words = words;
        this.language = language;
        this.ruleBook = ruleBook;
    }

    /** @param unreadable numbers of the entries that nothing can be made of */
    FileView.FactView fact(FactRow row, Journal journal, Set<Integer> unreadable,
            List<FileView.IrregularityView> irregularities) {
        Fact fact = row.fact();
        boolean unread = unreadable.contains(fact.number());
        ActingFor actedFor = ActingFor.read(row.getAuthority());
        return new FileView.FactView(fact.number(), fact.what().name(), words.say("casefile:fact_" + fact.what()),
                fact.on(), fact.decidedBy(), row.getAuthority(), actedFor == null ? null : actedFor.absent(),
                document(fact), fact.note(), fact.particulars().raw(),
                row.getRecordedBy(), row.getRecordedAt(), journal.isStruckOut(fact),
                journal.replacementOf(fact)
                        .map(held -> new FileView.ReplacementView(held.on(), held.decidedBy(), document(held),
                                held.note(), held.particulars().raw()))
                        .orElse(null),
                unread, irregularities);
    }

    private static FileView.DocumentView document(Fact fact) {
        return fact.document() == null
                ? null
                : new FileView.DocumentView(fact.document().number(), fact.document().date());
    }

    /** @param start the fact with which it began */
    FileView.ClockView clock(Clock clock, Fact start, LocalDate today) {
        Derivation derivation = clock.derivation();
        return new FileView.ClockView(clock.rule().key(), start.number(),
                start.get(Fields.COMPLAINANT).orElse(null), derivation.variant(),
                clock.rule().name().in(language.current()), derivation.startedOn(), derivation.dueOn(),
                derivation.nominalDueOn(), derivation.certainlyLateAfter(), clock.metOn(), clock.pausedSince(),
                clock.status().name(), clock.rule().isDuty(), clock.isCertainlyOverdueOn(today),
                derivation.provisional(),
                derivation.confirmed(), clock.remaining(), Answers.legalBasis(clock.rule().basis()));
    }

    FileView.ActView act(ProcedureCode procedure, Step step, ActTerms terms, LocalDate today, Situation situation) {
        return new FileView.ActView(step.act().name(), words.say("casefile:act_" + step.act(), procedure.name()),
                step.decidedBy().name(), step.paper() == Paper.NONE ? null : step.paper().name(), step.paper().form(),
                Answers.legalBasis(terms.basis()),
                terms.asks()
                        .stream()
                        .map(asked -> asked(procedure.name(), asked, today,
                                situation.suggests(asked.field()).orElse(null)))
                        .toList());
    }

    FileView.AskedView asked(String procedure, Asked asked, LocalDate today, String suggested) {
        Field<?> field = asked.field();
        return new FileView.AskedView(field.name(), words.say("casefile:field_" + field.name()), field.kind().name(),
                asked.required(), choices(procedure, field, today), suggested);
    }

    private List<FileView.ChoiceView> choices(String procedure, Field<?> field, LocalDate today) {
        Stream<FileView.ChoiceView> choices = field.family() == null
                ? field.choices()
                        .stream()
                        .map(code -> new FileView.ChoiceView(code, words.say("casefile:choice_" + code, procedure)))
                : ruleBook.groundsOn(field.family(), today)
                        .stream()
                        .map(ground -> new FileView.ChoiceView(ground.code(), ground.text().in(language.current())));
        return choices.toList();
    }

    /** A date as a date; anything else as it stands. */
    static String dayIn(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }

    /** 05/10/2026 */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
