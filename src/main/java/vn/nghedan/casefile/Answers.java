package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.law.Citation;
import vn.nghedan.law.Ground;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.BadValue;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Refusal;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.FieldError;
import vn.nghedan.web.Language;
import vn.nghedan.web.LegalBasis;
import vn.nghedan.web.NotPossible;
import vn.nghedan.web.RefusedByLaw;

/** Turns what a procedure answers into what the edge tells: the screen, the API and the register say the same. */
@ApplicationScoped
public class Answers {

    private final RuleBook ruleBook;
    private final Language language;

    Answers(RuleBook ruleBook, Language language) {
        this.ruleBook = ruleBook;
        this.language = language;
    }

    RuntimeException refusing(Verdict verdict, LocalDate on) {
        if (verdict instanceof Verdict.NotPossible impossible) {
            return new NotPossible(impossible.act().name(), impossible.possible().stream().map(Act::name).toList());
        }
        if (verdict instanceof Verdict.Unreadable unreadable) {
            return new BadInput(unreadable.problems().stream().map(Answers::fieldError).toList());
        }
        if (verdict instanceof Verdict.Refused refused) {
            return refusal(refused.refusal(), on);
        }
        throw new IllegalStateException("nothing to refuse: " + verdict);
    }

    /** The refusal with the wording of its ground, in the version of that day and the language of whoever asks. */
    public RefusedByLaw refusal(Refusal refusal, LocalDate on) {
        Optional<Ground> ground = ruleBook.groundOn(refusal.ground(), on)
                .or(() -> ruleBook.versionsOfGround(refusal.ground()).stream().findFirst());
        String text = ground.map(Ground::text)
                .map(wording -> wording.in(language.current()))
                .orElse(refusal.ground());
        return new RefusedByLaw(refusal.ground(), text, legalBasis(refusal.basis()),
                ground.map(Ground::convention).orElse(false));
    }

    /** What remains after striking out a fact must be a life the procedure knows. */
    void demandConsistent(Procedure procedure, Journal after, Fact correction) {
        int struckOut = correction.get(Fields.FACT).orElseThrow();
        boolean exists = after.recorded().stream().anyMatch(fact -> fact.number() == struckOut);
        boolean standsNow = exists && after.recorded()
                .stream()
                .filter(fact -> fact.what() == correction.what() && fact.number() != correction.number())
                .noneMatch(fact -> fact.get(Fields.FACT).filter(number -> number == struckOut).isPresent());
        boolean receiptWithout = struckOut == 1 && correction.get(Fields.REPLACEMENT).isEmpty();
        if (!standsNow || receiptWithout || struckOut == correction.number()) {
            throw new BadInput("fact", "casefile:error_fact");
        }
        try {
            procedure.fold(after.standing());
        } catch (IllegalStateException broken) {
            throw refusal(new Refusal("LATER_FACTS_DEPEND", procedure.termsOf(Act.CORRECT).basis()), correction.on());
        }
    }

    public static List<LegalBasis> legalBasis(List<Citation> basis) {
        return basis.stream().map(citation -> new LegalBasis(citation.act(), citation.provision())).toList();
    }

    private static FieldError fieldError(BadValue problem) {
        return new FieldError(problem.field(), switch (problem.problem()) {
            case "required" -> "web:error_required";
            case "date" -> "web:error_date";
            case "number" -> "web:error_number";
            case "choice" -> "web:error_choice";
            case "text" -> "web:error_text";
            case "tooLong" -> "web:error_size";
            case "future" -> "casefile:error_future";
            case "beforeAct" -> "casefile:error_before_act";
            case "afterAct" -> "casefile:error_after_act";
            case "beforeState" -> "casefile:error_before_state";
            default -> "web:error_format";
        });
    }
}
