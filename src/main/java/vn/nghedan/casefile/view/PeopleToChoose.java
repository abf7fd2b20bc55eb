package vn.nghedan.casefile.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.access.DirectoryCheck;
import vn.nghedan.casefile.access.Exclusions;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.view.ActPanel.Choice;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Authority;
import vn.nghedan.web.frame.Words;

/** Whom a panel offers: those who may decide an act, those who can be given a file, everybody. */
@ApplicationScoped
public class PeopleToChoose {

    private static final Set<Authority> LEADING = Set.of(Authority.DIRECTOR, Authority.UNIT_HEAD);

    private final CaseFileRepository files;
    private final CaseSearch search;
    private final DirectoryService directory;
    private final Exclusions barred;
    private final Words words;
    private final Clock clock;

    PeopleToChoose(CaseFileRepository files, CaseSearch search, DirectoryService directory, Exclusions barred,
            Words words, Clock clock) {
        this.files = files;
        this.search = search;
        this.directory = directory;
        this.barred = barred;
        this.words = words;
        this.clock = clock;
    }

    /** Whose decision an offered act is, where it is that of somebody who leads. */
    static Optional<Authority> leading(CaseFileView file, Act act) {
        return file.acts()
                .stream()
                .filter(offered -> offered.act().equals(act.name()))
                .map(offered -> Authority.valueOf(offered.decidedBy()))
                .filter(LEADING::contains)
                .findFirst();
    }

    /** Who decides unless something else is said: the officer, or whoever leads; empty where the recorder does. */
    Optional<String> decider(CaseFileView file, Act act, Officer officer) {
        return leading(file, act).flatMap(by -> {
            Role role = by == Authority.DIRECTOR ? Role.DIRECTOR : Role.UNIT_HEAD;
            if ((officer.has(role) || officer.isDirector())
                    && !kept(file, barred::fromDeciding).contains(officer.code())) {
                return Optional.of(officer.code());
            }
            List<StaffView> holders = staffWithout(kept(file, barred::fromDeciding)).filter(person -> person.has(role))
                    .toList();
            return holders.stream()
                    .filter(person -> role == Role.DIRECTOR || person.unit().equals(file.unit()))
                    .findFirst()
                    .or(() -> holders.stream().findFirst())
                    .map(StaffView::code);
        });
    }

    List<Choice> deciders(CaseFileView file, Authority by, String chosen) {
        LocalDate today = LocalDate.now(clock);
        return staffWithout(kept(file, barred::fromDeciding))
                .filter(person -> directory.mayDecide(person.code(), Role.DIRECTOR, today)
                        || by == Authority.UNIT_HEAD && directory.mayDecide(person.code(), Role.UNIT_HEAD, today))
                .map(person -> choice(person, List.of(chosen)))
                .toList();
    }

    public List<Choice> staff(CaseFileView file, List<String> given) {
        return staffWithout(kept(file, barred::fromTasks))
                .filter(person -> person.roles().isEmpty() || DirectoryCheck.handlesFiles(person))
                .map(person -> choice(person, given))
                .toList();
    }

    /** Those who handle cases, each with how much lies on their desk already. */
    List<Choice> handlers(CaseFileView file, List<String> given, Officer officer) {
        Map<String, Long> open = search.countByHandler(CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.OPEN), officer);
        return staffWithout(kept(file, barred::fromTasks))
                .filter(person -> person.has(Role.HANDLER) || person.has(Role.UNIT_HEAD))
                .map(person -> new Choice(person.code(), person.fullName(),
                        person.unitName() + " · "
                                + words.say("casefile:open_cases")
                                        .replace("{count}", open.getOrDefault(person.code(), 0L).toString()),
                        given.contains(person.code())))
                .toList();
    }

    /** Nobody who has no part in a file can be chosen for it. */
    private Stream<StaffView> staffWithout(Set<String> excluded) {
        return directory.staffList().stream().filter(person -> !excluded.contains(person.code()));
    }

    private Set<String> kept(CaseFileView file, Function<CaseFile, Set<String>> from) {
        return files.byCode(file.code()).map(from).orElse(Set.of());
    }

    private static Choice choice(StaffView person, List<String> given) {
        return new Choice(person.code(), person.fullName(), person.title() + ", " + person.unitName(),
                given.contains(person.code()));
    }
}
