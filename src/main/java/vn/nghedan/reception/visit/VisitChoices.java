package vn.nghedan.reception.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.matter.Outcome;
import vn.nghedan.reception.matter.ReceivedBefore;
import vn.nghedan.reception.session.SessionChoices;
import vn.nghedan.reception.session.SessionReader;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;

/** What can be chosen at the desk today. */
@ApplicationScoped
class VisitChoices {

    /** A visit is entered at the latest so many days after it. */
    private static final int LATELY = 31;

    private final DirectoryService directory;
    private final RuleBook ruleBook;
    private final SessionReader sessions;
    private final SessionChoices sessionChoices;
    private final Words words;
    private final Language language;
    private final Clock clock;

    VisitChoices(DirectoryService directory, RuleBook ruleBook, SessionReader sessions,
            SessionChoices sessionChoices, Words words, Language language, Clock clock) {
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.sessions = sessions;
        this.sessionChoices = sessionChoices;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    NewVisitPage.Choices of(VisitDraft draft, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        return new NewVisitPage.Choices(today, officer.fullName(), kinds(), options("medium_", Medium.values()),
                receivers(), papers(), types(), outcomes(), grounds(today), deciders(today),
                sessions(draft, officer));
    }

    /** Those of the last weeks, and the one that is chosen already. */
    private List<Option> sessions(VisitDraft draft, Officer officer) {
        return sessions.ofLately(LATELY, draft.sessionId(), officer).stream().map(sessionChoices::option).toList();
    }

    List<Option> kinds() {
        return options("kind_", VisitKind.values());
    }

    List<Option> times() {
        return options("times_", ReceivedBefore.values());
    }

    private List<Option> receivers() {
        return directory.staffList()
                .stream()
                .filter(person -> person.has(Role.RECEIVING_OFFICER) || person.has(Role.HANDLER)
                        || person.has(Role.UNIT_HEAD) || person.has(Role.DIRECTOR))
                .map(person -> new Option(person.code(), person.fullName()))
                .toList();
    }

    private List<Option> papers() {
        return Stream.concat(Stream.of(new Option("", words.say("visits:id_AUTO"))),
                options("id_", IdKind.values()).stream()).toList();
    }

    private List<NewVisitPage.TypeOption> types() {
        return Stream.of(MatterType.COMPLAINT, MatterType.DENUNCIATION, MatterType.PETITION)
                .map(type -> new NewVisitPage.TypeOption(type.name(), words.say("casefile:type_" + type),
                        words.say("visits:type_" + type + "_hint")))
                .toList();
    }

    private List<Option> outcomes() {
        return Stream.concat(Stream.of(new Option("", words.say("visits:outcome_NONE"))),
                options("outcome_", Outcome.values()).stream()).toList();
    }

    private List<Option> grounds(LocalDate today) {
        return ruleBook.groundsOn(GroundFamily.RECEPTION_REFUSAL, today)
                .stream()
                .map(ground -> new Option(ground.code(), ground.text().in(language.current())))
                .toList();
    }

    private List<Option> deciders(LocalDate today) {
        return directory.staffList()
                .stream()
                .filter(person -> directory.mayDecide(person.code(), Role.DIRECTOR, today))
                .map(person -> new Option(person.code(), person.fullName() + ", " + person.title()))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), words.say("visits:" + prefix + code.name())))
                .toList();
    }
}
