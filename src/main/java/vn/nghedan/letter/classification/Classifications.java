package vn.nghedan.letter.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.Ground;
import vn.nghedan.law.Mark;
import vn.nghedan.law.RuleBook;
import vn.nghedan.letter.LetterPages;
import vn.nghedan.letter.LetterView;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.LegalBasis;
import vn.nghedan.web.problem.Refused;

/** Prepares the classification of a letter, empty or with what was answered and what follows from it. */
@ApplicationScoped
public class Classifications {

    public static final String ACT = "CLASSIFY";

    private final ActPanels panels;
    private final Duplicates duplicates;
    private final RuleBook ruleBook;
    private final Words words;
    private final Language language;
    private final Clock clock;

    Classifications(ActPanels panels, Duplicates duplicates, RuleBook ruleBook, Words words, Language language,
            Clock clock) {
        this.panels = panels;
        this.duplicates = duplicates;
        this.ruleBook = ruleBook;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    public ClassificationPanel open(LetterView letter, Officer officer) {
        return of(letter, panels.open(letter.file().code(), ACT, base(letter), officer), Checklist.blank(letter),
                new MultivaluedHashMap<>(), officer);
    }

    /** What the answers given so far come to. */
    ClassificationPanel judged(LetterView letter, MultivaluedMap<String, String> sent, Officer officer) {
        Checklist answers = Checklist.of(letter, sent);
        ActPanel panel = panels.previewed(letter.file().code(), ACT, base(letter), ActForm.of(answers.act(sent)),
                officer);
        return of(letter, panel, answers, sent, officer);
    }

    /** The same page again after it could not be saved. */
    ClassificationPanel refused(LetterView letter, MultivaluedMap<String, String> sent, Officer officer,
            Refused problem) {
        Checklist answers = Checklist.of(letter, sent);
        ActPanel panel = panels.refused(letter.file().code(), ACT, base(letter), ActForm.of(answers.act(sent)), officer,
                problem);
        return of(letter, panel, answers, sent, officer);
    }

    /** @throws BadInput naming the questions that have no answer yet */
    ActForm form(LetterView letter, MultivaluedMap<String, String> sent) {
        Checklist answers = Checklist.of(letter, sent);
        List<FieldError> missing = answers.missing();
        if (!missing.isEmpty()) {
            throw new BadInput(missing);
        }
        return ActForm.of(answers.act(sent));
    }

    // ---- building

    private ClassificationPanel of(LetterView letter, ActPanel panel, Checklist answers,
            MultivaluedMap<String, String> sent, Officer officer) {
        String on = Optional.ofNullable(sent.getFirst("on")).orElse(LocalDate.now(clock).toString());
        return new ClassificationPanel(panel,
                answers.required().stream().map(one -> line(letter, one, answers, officer)).toList(),
                answers.inJurisdiction() == null ? "" : answers.inJurisdiction().toString(), answers.overLevel(), on,
                Optional.ofNullable(sent.getFirst("note")).orElse(""), verdict(letter, answers));
    }

    private ClassificationPanel.Line line(LetterView letter, Requirement one, Checklist answers, Officer officer) {
        Optional<Ground> ground = ground(one == Requirement.CHECKABLE ? "TC_INFO" : one.ground(answers.type()));
        Boolean met = answers.met().get(one);
        return new ClassificationPanel.Line(Checklist.name(one), words.say("letters:requires_" + one),
                hint(letter, one, officer), met == null ? "" : met.toString(),
                ground.map(this::basis).orElse(List.of()),
                ground.map(Ground::mark).map(Mark::confirmed).orElse(false));
    }

    /** What the letter's own data say about a condition; null if nothing. */
    private String hint(LetterView letter, Requirement one, Officer officer) {
        if (one == Requirement.NOT_SENT_TO_MANY && letter.alsoSentTo() != null) {
            return words.say("letters:file_also_sent_to").replace("{bodies}", letter.alsoSentTo());
        }
        if (one == Requirement.NOT_GUIDED_BEFORE) {
            return duplicates.guidedBefore(letter.file().code(), officer)
                    .map(earlier -> words.say("letters:file_guided_before").replace("{code}", earlier))
                    .orElse(null);
        }
        boolean speaks = switch (one) {
            case DATED -> letter.writtenOn() == null;
            case SIGNED -> !letter.signed();
            case NAMED -> letter.file().parties().stream().noneMatch(party -> party.role().equals("APPLICANT"));
            case COMPLAINED_OF, DENOUNCED ->
                letter.file().parties().stream().noneMatch(party -> party.role().equals("RESPONDENT"));
            default -> false;
        };
        return speaks ? words.say("letters:file_lacks_" + one) : null;
    }

    private ClassificationPanel.Verdict verdict(LetterView letter, Checklist answers) {
        List<ClassificationPanel.Reason> reasons = answers.reasons()
                .stream()
                .map(code -> reason(code, answers))
                .toList();
        return new ClassificationPanel.Verdict(answers.isSettled(), answers.isEligible(),
                answers.required().size() - answers.met().size(), reasons, outcome(letter, answers));
    }

    private ClassificationPanel.Reason reason(String code, Checklist answers) {
        Optional<Ground> ground = ground(code);
        // a ground of one condition says it itself
        boolean ofSeveral = answers.required()
                .stream()
                .filter(one -> one.ground(answers.type()).equals(code))
                .count() > 1;
        List<String> because = answers.unmet()
                .stream()
                .filter(one -> ofSeveral && one.ground(answers.type()).equals(code))
                .map(one -> words.say("letters:requires_" + one))
                .toList();
        return new ClassificationPanel.Reason(
                ground.map(found -> found.text().in(language.current())).orElse(code), because,
                ground.map(this::basis).orElse(List.of()));
    }

    private String outcome(LetterView letter, Checklist answers) {
        if (!answers.isSettled() || answers.isEligible() && answers.inJurisdiction() == null) {
            return null;
        }
        if (!answers.isEligible()) {
            return words.say("letters:outcome_ineligible");
        }
        boolean ours = answers.inJurisdiction() && !answers.overLevel();
        return words.say("letters:outcome_" + (ours ? "ours_" : "not_ours_") + letter.file().type());
    }

    private Optional<Ground> ground(String code) {
        return ruleBook.groundNear(code, LocalDate.now(clock));
    }

    private List<LegalBasis> basis(Ground ground) {
        return ground.basis().stream().map(one -> new LegalBasis(one.act(), one.provision())).toList();
    }

    private static String base(LetterView letter) {
        return LetterPages.base(letter.file().code());
    }
}
