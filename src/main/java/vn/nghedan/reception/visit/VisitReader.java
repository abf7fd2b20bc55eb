package vn.nghedan.reception.visit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.correction.EntryCorrections;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reception.closure.Closures;
import vn.nghedan.reception.matter.ReceptionOrdinal;
import vn.nghedan.reception.matter.ReceptionOrdinals;
import vn.nghedan.web.problem.NotFound;

/** Reads one visit for whoever may know of it: of somebody who may know of none of its matters it does not exist. */
@ApplicationScoped
public class VisitReader {

    private static final String MATTERS = "select d.code from ListedFile d where d.origin = :number and "
            + VisibleFiles.CONDITION + " order by d.id";

    private final Visits visits;
    private final EntityManager database;
    private final CaseFileQueries files;
    private final KeptFileQueries kept;
    private final EntryCorrections corrections;
    private final ReceptionOrdinals turns;
    private final Closures closures;
    private final DirectoryService directory;
    private final IdentityService identity;
    private final Clock clock;

    VisitReader(Visits visits, EntityManager database, CaseFileQueries files, KeptFileQueries kept,
            EntryCorrections corrections, ReceptionOrdinals turns, Closures closures, DirectoryService directory,
            IdentityService identity,
            Clock clock) {
        this.visits = visits;
        this.database = database;
        this.files = files;
        this.kept = kept;
        this.corrections = corrections;
        this.turns = turns;
        this.closures = closures;
        this.directory = directory;
        this.identity = identity;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such visit or the officer may not know of it */
    @Transactional
    VisitView read(String number, Officer officer) {
        Visit visit = visits.byNumber(number).orElseThrow(NotFound::new);
        List<CaseFileView> known = files.cameFrom(number, officer);
        if (known.isEmpty()) {
            throw new NotFound();
        }
        List<String> codes = known.stream().map(CaseFileView::code).toList();
        List<CaseFileQueries.FollowUp> next = files.followUps(codes, officer);
        Map<String, ReceptionOrdinal> received = turns.of(codes, officer);
        return new VisitView(visit.getNumber(), visit.getReceivedOn(), visit.getKind().name(), visit.getMedium().name(),
                visit.getSessionId(), visit.getReceiver(), directory.nameOf(visit.getReceiver()), visit.getGroupSize(),
                visit.isRefused(),
                known.stream().map(CaseFileView::content).filter(Objects::nonNull).findFirst().orElse(null),
                people(known),
                warnings(visit, known), known.stream()
                        .map(file -> matter(file, next, received.getOrDefault(file.code(), ReceptionOrdinal.FIRST),
                                officer))
                        .toList(),
                visit.getRecordedBy(), visit.getRecordedAt().atZone(clock.getZone()).toOffsetDateTime(),
                visit.getVersion(),
                corrections.of(codes, officer));
    }

    /** The code of a matter, by its place in the visit. */
    @Transactional
    public String matter(String number, int place, Officer officer) {
        String code = number + "-" + place;
        if (!matters(number, officer).contains(code)) {
            throw new NotFound();
        }
        return code;
    }

    private List<String> matters(String number, Officer officer) {
        return VisibleFiles.query(database, MATTERS, String.class, officer)
                .setParameter("number", number)
                .getResultList();
    }

    private List<VisitView.PersonView> people(List<CaseFileView> known) {
        boolean apart = known.stream().anyMatch(this::keepsPeopleApart);
        Set<VisitView.PersonView> people = new LinkedHashSet<>();
        for (CaseFileView file : known) {
            if (keepsPeopleApart(file)) {
                file.parties()
                        .stream()
                        .filter(party -> party.role().equals("APPLICANT"))
                        .forEach(party -> people.add(VisitView.PersonView.alias(party.name())));
            } else if (!apart) {
                kept.applicants(file.code())
                        .forEach(person -> people.add(new VisitView.PersonView(person.name(), person.address(),
                                person.idKind(), person.idNumber(), person.phone(), person.representative())));
            }
        }
        return List.copyOf(people);
    }

    /** Whether it knows its people by alias only; a file may be closed without being a denunciation. */
    private boolean keepsPeopleApart(CaseFileView file) {
        return file.restricted() && identity.countOf(file.code()) > 0;
    }

    private List<String> warnings(Visit visit, List<CaseFileView> known) {
        List<String> warnings = new ArrayList<>();
        Representation.amiss(visit.getGroupSize(), visit.getRepresentatives())
                .ifPresent(amiss -> warnings.add("REPRESENTATIVES_" + amiss));
        if (visit.getMedium() == Medium.IN_PERSON && closures.isClosed(visit.getReceivedOn())) {
            warnings.add("PLACE_CLOSED");
        }
        if (known.size() > 1 && known.stream().anyMatch(CaseFileView::restricted)) {
            warnings.add("DENUNCIATION_NOT_APART");
        }
        return warnings;
    }

    private VisitView.MatterView matter(CaseFileView file, List<CaseFileQueries.FollowUp> next, ReceptionOrdinal turn,
            Officer officer) {
        String letter = null;
        String openedCase = openedCase(file, officer);
        for (CaseFileQueries.FollowUp one : next) {
            if (one.origin().equals(file.code()) && one.procedure() == ProcedureCode.LETTER) {
                letter = one.code();
            } else if (one.origin().equals(file.code())) {
                openedCase = one.code();
            }
        }
        return new VisitView.MatterView(place(file.code()), file.code(), file.type(), file.subject(), file.state(),
                !file.phase().equals("CLOSED"), file.dueOn(), file.overdue(), letter, openedCase,
                turn.ordinal(), turn.earlier(), file.version(),
                file.clocks(), VisitService.mayReceive(officer) ? file.acts() : List.of(), file.facts());
    }

    /** The case the act itself names, where it was there before. */
    private String openedCase(CaseFileView file, Officer officer) {
        return file.facts()
                .stream()
                .filter(fact -> fact.kind().equals("CASE_OPENED") && !fact.struckOut())
                .map(fact -> fact.particulars().get("case"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(code -> files.sees(code, officer))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public static int place(String matter) {
        return Integer.parseInt(matter.substring(matter.lastIndexOf('-') + 1));
    }
}
