package vn.nghedan.reception.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.visit.VisitKind;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;

/** What can be chosen about a session today, and what is proposed for a year's plan. */
@ApplicationScoped
public class SessionChoices {

    private final DirectoryService directory;
    private final RuleBook ruleBook;
    private final Words words;
    private final Language language;
    private final Clock clock;
    private final int fixedDay;
    private final String startsAt;

    SessionChoices(DirectoryService directory, RuleBook ruleBook, Words words, Language language, Clock clock,
            @ConfigProperty(name = "nghedan.reception.fixed-day", defaultValue = "15") int fixedDay,
            @ConfigProperty(name = "nghedan.reception.starts-at", defaultValue = "08:00") String startsAt) {
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.words = words;
        this.language = language;
        this.clock = clock;
        this.fixedDay = fixedDay;
        this.startsAt = startsAt;
    }

    public SessionForm.Choices all() {
        LocalDate today = LocalDate.now(clock);
        return new SessionForm.Choices(chairs(), heads(today),
                options("visits:kind_", VisitKind.PERIODIC, VisitKind.UNSCHEDULED),
                options("sessions:purpose_", SessionPurpose.values()), options("visits:medium_", Medium.values()),
                options("sessions:urgency_", Urgency.values()), grounds(today));
    }

    /** The rest of the year, on the office's fixed day, chaired by the head. */
    SessionDraft.Plan plan() {
        LocalDate today = LocalDate.now(clock);
        return new SessionDraft.Plan(today.toString().substring(0, 7), today.getYear() + "-12",
                Integer.toString(fixedDay), startsAt, place(), head());
    }

    SessionDraft session() {
        return new SessionDraft(VisitKind.UNSCHEDULED.name(), SessionPurpose.RECEPTION.name(),
                Medium.IN_PERSON.name(), null, startsAt, place(), head(), null, null, null, null);
    }

    /** The last sessions to which a visit of today, or one entered later, may belong. */
    public Option option(SessionView session) {
        return new Option(Long.toString(session.id()),
                String.format("%02d/%02d/%d %s", session.on().getDayOfMonth(), session.on().getMonthValue(),
                        session.on().getYear(), session.startsAt()) + " · "
                        + words.say("visits:kind_" + session.kind()) + " · "
                        + words.say("visits:medium_" + session.medium()) + " · " + session.chairName());
    }

    private String place() {
        return words.say("sessions:place").replace("{agency}", directory.agency().name());
    }

    private String head() {
        return directory.staffList()
                .stream()
                .filter(person -> person.has(Role.DIRECTOR))
                .map(StaffView::code)
                .findFirst()
                .orElse(null);
    }

    /** The head first, then who works in the head's own unit, then the heads of units. */
    private List<Option> chairs() {
        List<StaffView> everybody = directory.staffList();
        String top = everybody.stream()
                .filter(person -> person.has(Role.DIRECTOR))
                .map(StaffView::unit)
                .findFirst()
                .orElse("");
        return everybody.stream()
                .filter(person -> person.unit().equals(top) || person.has(Role.UNIT_HEAD))
                .sorted(Comparator.comparing((StaffView person) -> !person.has(Role.DIRECTOR))
                        .thenComparing(person -> !person.unit().equals(top)))
                .map(SessionChoices::named)
                .toList();
    }

    private List<Option> heads(LocalDate today) {
        return directory.staffList()
                .stream()
                .filter(person -> directory.mayDecide(person.code(), Role.DIRECTOR, today))
                .sorted(Comparator.comparing(person -> !person.has(Role.DIRECTOR)))
                .map(SessionChoices::named)
                .toList();
    }

    private static Option named(StaffView person) {
        return new Option(person.code(), person.fullName() + ", " + person.title());
    }

    private List<Option> grounds(LocalDate today) {
        return ruleBook.groundsOn(GroundFamily.ONLINE_RECEPTION, today)
                .stream()
                .map(ground -> new Option(ground.code(), ground.text().in(language.current())))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), words.say(prefix + code.name())))
                .toList();
    }
}
