package vn.nghedan.casefile.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.law.Citation;
import vn.nghedan.law.Ground;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Refusal;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.LegalBasis;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.Refused;
import vn.nghedan.web.problem.RefusedByLaw;

/** Turns what a procedure answers into what the edge tells: the screen, the API and the register say the same. */
@ApplicationScoped
public class RefusalMapper {

    private final RuleBook ruleBook;
    private final Language language;
    private final Words words;

    RefusalMapper(RuleBook ruleBook, Language language, Words words) {
        this.words = words;
        this.ruleBook = ruleBook;
        this.language = language;
    }

    Refused refusing(Verdict verdict, LocalDate on) {
        if (verdict instanceof Verdict.NotPossible impossible) {
            return new NotPossible(impossible.act().name(), impossible.possible().stream().map(Act::name).toList());
        }
        if (verdict instanceof Verdict.Unreadable unreadable) {
            return new BadInput(unreadable.problems().stream().map(RefusalMapper::fieldError).toList());
        }
        if (verdict instanceof Verdict.Refused refused) {
            return refusal(refused.refusal(), on);
        }
        throw new IllegalStateException("nothing to refuse: " + verdict);
    }

    /** The refusal with the wording of its ground, in the version of that day and the language of whoever asks. */
    public RefusedByLaw refusal(Refusal refusal, LocalDate on) {
        Optional<Ground> ground = ruleBook.groundNear(refusal.ground(), on);
        String text = ground.map(Ground::text)
                .map(wording -> wording.in(language.current()))
                .orElse(refusal.ground());
        return new RefusedByLaw(refusal.ground(), refusal.facts().isEmpty() ? text : text + " " + named(refusal),
                legalBasis(refusal.basis()), ground.map(Ground::convention).orElse(false)).naming(refusal.facts());
    }

    private String named(Refusal refusal) {
        return words.say("casefile:error_facts")
                .replace("{numbers}",
                        refusal.facts().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** In what an act did not keep the law, worded as its refusal would be. */
    public List<CaseFileView.IrregularityView> irregularities(List<Irregularity> found, LocalDate on) {
        return found.stream()
                .map(one -> refusal(new Refusal(one.ground(), one.basis()), on))
                .map(told -> new CaseFileView.IrregularityView(told.ground(), told.getMessage(), told.legalBasis(),
                        told.convention()))
                .toList();
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
            case "tooMany" -> "web:error_too_many";
            case "future" -> "casefile:error_future";
            case "beforeAct" -> "casefile:error_before_act";
            case "afterAct" -> "casefile:error_after_act";
            case "afterReceipt" -> "casefile:error_after_receipt";
            case "beforeState" -> "casefile:error_before_state";
            case "beforeFact" -> "casefile:error_before_fact";
            case "beforeOther" -> "casefile:error_before_other";
            case "paperGiven" -> "casefile:error_paper_given";
            case "paperDate" -> "casefile:error_paper_date";
            case "year" -> "casefile:error_year";
            case "tooFar" -> "casefile:error_too_far";
            case "fact" -> "casefile:error_fact";
            case "unchanged" -> "casefile:error_unchanged";
            case "unknown" -> "casefile:error_unknown_field";
            case "elsewhere" -> "casefile:error_elsewhere";
            default -> "web:error_format";
        });
    }
}
