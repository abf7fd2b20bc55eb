package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.Officer;
import vn.nghedan.web.Pager;

/**
 * What lies on an officer's desk today: files of every kind that go no further until this officer does something.
 *
 * <p>To a handler come the files given to them; to a member of a verification team those being verified; to the
 * receiving officer letters and visits not yet dealt with; to the head of a unit its cases that nobody has; to the
 * director the cases whose next step only the director may take.
 */
@ApplicationScoped
public class Desk {

    /** What a desk counts. */
    public static final List<ListedAs> NUMBERS = List.of(ListedAs.OPEN, ListedAs.OVERDUE, ListedAs.DUE_TODAY,
            ListedAs.DUE_SOON, ListedAs.NEW);

    // nobody but the head works on a complaint against themselves, so it does not wait for them either; see Barred
    private static final String NOT_AGAINST_ME = "not exists (select 1 from Party p where p.dossierId = s.dossierId "
            + "and p.staffCode = :me)";

    private final EntityManager database;
    private final Reckoning reckoning;
    private final Clock clock;

    Desk(EntityManager database, Reckoning reckoning, Clock clock) {
        this.database = database;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    @Transactional
    public FilePage list(ListedAs view, int page, int size, Officer officer) {
        return page(query(officer).where(view.condition()), page, size);
    }

    /** What lies on the desk of an absent colleague, as far as both may know of it. Asks for nobody's leave to look. */
    @Transactional
    public FilePage listInPlaceOf(Officer absent, int page, int size, Officer officer) {
        FileQuery theirs = held(officer).asOf(absent, String.join(" or ", waitingFor(absent)));
        return page(officer.isDirector() ? theirs : theirs.where(NOT_AGAINST_ME), page, size);
    }

    private FilePage page(FileQuery query, int page, int size) {
        List<FileRow> rows = query.typed(database, FileSearch.ROW, FileRow.class,
                "order by " + FileSearch.order("dueOn"))
                .setFirstResult(Pager.first(page, size))
                .setMaxResults(size)
                .getResultList();
        return new FilePage(rows, page, size, query.count(database));
    }

    @Transactional
    public Map<ListedAs, Long> count(Officer officer) {
        Object[] row = query(officer).typed(database, "select " + FileTally.sums(NUMBERS), Object[].class, "")
                .getSingleResult();
        return FileTally.numbers(NUMBERS, row, 0);
    }

    private FileQuery query(Officer officer) {
        return held(officer).where(String.join(" or ", waitingFor(officer)));
    }

    private FileQuery held(Officer officer) {
        return new FileQuery(false, reckoning.around(AsOf.of(LocalDate.now(clock))), officer)
                .where(ListedAs.OPEN.held());
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
            ways.add(DirectorsTurn.CONDITION);
        }
        return ways;
    }
}
