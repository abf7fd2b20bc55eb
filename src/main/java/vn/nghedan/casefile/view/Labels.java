package vn.nghedan.casefile.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.access.ActingFor;
import vn.nghedan.casefile.acting.RefusalMapper;
import vn.nghedan.casefile.journal.FactRow;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Derivation;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.ActDefinition;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.frame.Words;

/** Gives the codes of the procedures their words, in the language of the reader. */
@ApplicationScoped
public class Labels {

    private final Words words;
    private final Language language;
    private final RuleBook ruleBook;

    Labels(Words words, Language language, RuleBook ruleBook) {
        this.words = words;
        this.language = language;
        this.ruleBook = ruleBook;
    }

    /** @param unreadable numbers of the entries that nothing can be made of */
    public CaseFileView.FactView fact(FactRow row, Journal journal, Set<Integer> unreadable,
            List<CaseFileView.IrregularityView> irregularities) {
        Fact fact = row.fact();
        boolean unread = unreadable.contains(fact.number());
        ActingFor actedFor = ActingFor.read(row.getAuthority());
        return new CaseFileView.FactView(fact.number(), fact.what().name(), words.say("casefile:fact_" + fact.what()),
                fact.on(), fact.decidedBy(), row.getAuthority(), actedFor == null ? null : actedFor.absent(),
                document(fact), fact.note(), fact.particulars().raw(),
                row.getRecordedBy(), row.getRecordedAt(), journal.isStruckOut(fact),
                journal.replacementOf(fact)
                        .map(held -> new CaseFileView.ReplacementView(held.on(), held.decidedBy(), document(held),
                                held.note(), held.particulars().raw()))
                        .orElse(null),
                unread, irregularities);
    }

    private static CaseFileView.DocumentView document(Fact fact) {
        return fact.document() == null
                ? null
                : new CaseFileView.DocumentView(fact.document().number(), fact.document().date());
    }

    /** @param start the fact with which it began */
    public CaseFileView.ClockView clock(Deadline clock, Fact start, LocalDate today) {
        Derivation derivation = clock.derivation();
        return new CaseFileView.ClockView(clock.rule().key(), start.number(),
                start.get(Fields.COMPLAINANT).orElse(null), derivation.variant(),
                clock.rule().name().in(language.current()), derivation.startedOn(), derivation.dueOn(),
                derivation.nominalDueOn(), derivation.certainlyLateAfter(), clock.metOn(), clock.pausedSince(),
                clock.status().name(), clock.rule().isDuty(), clock.isCertainlyOverdueOn(today),
                derivation.provisional(),
                derivation.confirmed(), clock.remaining(), RefusalMapper.legalBasis(clock.rule().basis()));
    }

    public CaseFileView.ActView act(ProcedureCode procedure, Step step, ActDefinition terms, LocalDate today,
            GuardContext situation) {
        return new CaseFileView.ActView(step.act().name(), words.say("casefile:act_" + step.act(), procedure.name()),
                step.decidedBy().name(), step.paper() == Paper.NONE ? null : step.paper().name(), step.paper().form(),
                RefusalMapper.legalBasis(terms.basis()),
                terms.asks()
                        .stream()
                        .map(asked -> asked(procedure.name(), asked, today,
                                situation.suggests(asked.field()).orElse(null)))
                        .toList());
    }

    CaseFileView.AskedView asked(String procedure, ActField asked, LocalDate today, String suggested) {
        Field<?> field = asked.field();
        return new CaseFileView.AskedView(field.name(), words.say("casefile:field_" + field.name()),
                field.kind().name(),
                asked.required(), choices(procedure, field, today), suggested);
    }

    private List<CaseFileView.ChoiceView> choices(String procedure, Field<?> field, LocalDate today) {
        Stream<CaseFileView.ChoiceView> choices = field.family() == null
                ? field.choices()
                        .stream()
                        .map(code -> new CaseFileView.ChoiceView(code, words.say("casefile:choice_" + code, procedure)))
                : ruleBook.groundsOn(field.family(), today)
                        .stream()
                        .map(ground -> new CaseFileView.ChoiceView(ground.code(),
                                ground.text().in(language.current())));
        return choices.toList();
    }

    /** A date as a date; anything else as it stands. */
    public static String dayIn(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }

    /** 05/10/2026 */
    static String day(LocalDate day) {
        return WebText.date(day);
    }
}
