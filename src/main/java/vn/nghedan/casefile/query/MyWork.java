package vn.nghedan.casefile.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.directory.Officer;

/**
 * What lies on an officer's desk today: files of every kind that go no further until this officer does something.
 *
 * <p>To a handler come the files given to them; to a member of a verification team those being verified; to the
 * receiving officer letters and visits not yet dealt with; to the head of a unit its cases that nobody has; to the
 * director the cases whose next step only the director may take.
 */
@ApplicationScoped
public class MyWork {

    /** What a desk counts. */
    public static final List<CaseListView> NUMBERS = List.of(CaseListView.OPEN, CaseListView.OVERDUE,
            CaseListView.DUE_TODAY,
            CaseListView.DUE_SOON, CaseListView.NEW);

    // nobody but the head works on a complaint against themselves, so it does not wait for them either; see Barred
    private static final String NOT_AGAINST_ME = "not exists (select 1 from Party p where p.dossierId = s.dossierId "
            + "and p.staffCode = :me)";

    private static final String BY_DUE_DATE = CaseSearch.order("dueOn");

    private final EntityManager database;
    private final KnownFiles known;
    private final ListDates reckoning;
    private final Clock clock;

    MyWork(EntityManager database, KnownFiles known, ListDates reckoning, Clock clock) {
        this.database = database;
        this.known = known;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** One page; how many there are says {@link #count}. */
    @Transactional
    public List<CaseRow> list(CaseListView view, int page, int size, Officer officer) {
        return query(officer).where(view).rows(database, BY_DUE_DATE, page, size);
    }

    /** What lies on the desk of an absent colleague, as far as both may know of it. Asks for nobody's leave to look. */
    @Transactional
    public CaseRowsPage listInPlaceOf(Officer absent, int page, int size, Officer officer) {
        List<Long> theirs = query(absent).typed(database, "select s.id", Long.class, "").getResultList();
        CaseQuery both = held(officer).where("s.id in :theirs", "theirs", theirs);
        return (officer.isDirector() ? both : both.where(NOT_AGAINST_ME)).page(database, BY_DUE_DATE, page, size);
    }

    @Transactional
    public Map<CaseListView, Long> count(Officer officer) {
        return query(officer).counts(database, NUMBERS);
    }

    private CaseQuery query(Officer officer) {
        return held(officer).where(String.join(" or ", waitingFor(officer)));
    }

    private CaseQuery held(Officer officer) {
        return new CaseQuery(false, reckoning.around(AsOf.of(LocalDate.now(clock))), officer, known)
                .held(CaseListView.OPEN);
    }

    private static List<String> waitingFor(Officer officer) {
        List<String> ways = new ArrayList<>();
        ways.add("s.handler = :me");
        ways.add(
                "s.state = VERIFYING and exists (select 1 from FileMember t where t.dossierId = s.dossierId and t.staffCode = :me)");
        if (officer.isReceivingOfficer()) {
            ways.add("s.procedure = LETTER and s.phase = INTAKE");
            ways.add("s.procedure = RECEPTION and (s.phase = INTAKE or s.dueOn is not null)");
        }
        if (officer.isUnitHead()) {
            ways.add("s.procedure not in (LETTER, RECEPTION) and s.handler is null and s.unit = :myUnit");
        }
        if (officer.isDirector()) {
            ways.add(AwaitingDirector.CONDITION);
        }
        return ways;
    }
}
