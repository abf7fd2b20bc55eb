package vn.nghedan.reception.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.Alias;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;
import vn.nghedan.reception.matter.FollowUps;
import vn.nghedan.reception.matter.MatterHandling;
import vn.nghedan.reception.matter.ReceptionOrdinal;
import vn.nghedan.reception.matter.ReceptionOrdinals;
import vn.nghedan.reception.visit.Visit;
import vn.nghedan.reception.visit.VisitFilter;
import vn.nghedan.reception.visit.VisitLine;
import vn.nghedan.reception.visit.VisitReader;
import vn.nghedan.web.frame.Pager;

/**
 * The reception register: visits with the matters the officer may know of; a visit of which they may know none is
 * neither shown nor counted.
 */
@ApplicationScoped
public class VisitRegister {

    private static final String NEWEST = " order by v.receivedOn desc, v.id desc";
    private static final String VISITS = " from Visit v";
    private static final String MATTERS = VISITS + " join ListedFile d on d.origin = v.number "
            + "join MatterReception m on m.dossierId = d.id";

    private static final String ROWS = "select new vn.nghedan.reception.register.VisitRegister$MatterRow(d.origin, "
            + "d.code, d.type, " + VisibleFiles.SUBJECT + ", d.state, d.dueOn, d.dueRule, d.restricted) "
            + "from ListedFile d where d.origin in :numbers and " + VisibleFiles.CONDITION + " order by d.id";

    private final EntityManager database;
    private final CaseFileQueries files;
    private final KeptFileQueries kept;
    private final FollowUps followUps;
    private final ReceptionOrdinals turns;
    private final IdentityService identity;
    private final Clock clock;

    VisitRegister(EntityManager database, CaseFileQueries files, KeptFileQueries kept, FollowUps followUps,
            ReceptionOrdinals turns,
            IdentityService identity, Clock clock) {
        this.database = database;
        this.files = files;
        this.kept = kept;
        this.followUps = followUps;
        this.turns = turns;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param matter code of the only matter that is shown of the visit; null for all */
    record Listed(Visit visit, String matter) {

        private boolean shows(MatterRow row) {
            return matter == null || matter.equals(row.code());
        }
    }

    /** A matter as the database has it. */
    record MatterRow(String visit, String code, MatterType type, String subject, State state, LocalDate dueOn,
            String dueRule, boolean restricted) {}

    /** Newest first. */
    @Transactional
    public VisitLine.Page page(VisitFilter filter, Officer officer) {
        return page(filter, filter.page(), filter.size(), NEWEST, officer);
    }

    /** The same, counted only as far as somebody who looks at this page must know. */
    @Transactional
    public VisitLine.Page shown(VisitFilter filter, Officer officer) {
        int far = Pager.far(filter.page(), filter.size());
        int found = query("select v.id", Long.class, filter, officer, "").setMaxResults(far + 1)
                .getResultList()
                .size();
        return new VisitLine.Page(items(filter, filter.page(), filter.size(), NEWEST, officer), filter.page(),
                filter.size(), Math.min(found, far), found > far);
    }

    /** As the register is kept on paper, up to so many lines. */
    @Transactional
    public VisitLine.Page oldestFirst(VisitFilter filter, int most, Officer officer) {
        return page(filter, 0, most, " order by v.receivedOn, v.id", officer);
    }

    private VisitLine.Page page(VisitFilter filter, int page, int size, String order, Officer officer) {
        long total = query("select count(*)", Long.class, filter, officer, "").getSingleResult();
        return new VisitLine.Page(items(filter, page, size, order, officer), page, size, total, false);
    }

    private List<VisitLine> items(VisitFilter filter, int page, int size, String order, Officer officer) {
        List<Listed> listed = filter.times() == null
                ? query("select v", Visit.class, filter, officer, order).setFirstResult(Pager.first(page, size))
                        .setMaxResults(size)
                        .getResultList()
                        .stream()
                        .map(visit -> new Listed(visit, null))
                        .toList()
                : query("select new vn.nghedan.reception.register.VisitRegister$Listed(v, m.code)", Listed.class,
                        filter,
                        officer, order + ", m.dossierId").setFirstResult(Pager.first(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return lines(listed, officer);
    }

    /** Visits are listed, or matters where it was asked how often those were received: what is counted is what is listed. */
    private <T> TypedQuery<T> query(String select, Class<T> type, VisitFilter filter, Officer officer, String order) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder known = new StringBuilder(VisibleFiles.CONDITION);
        if (!CaseSearch.words(filter.q()).isEmpty()) {
            known.append(" and d.id in (").append(CaseSearch.saying(filter.q(), parameters)).append(")");
        }
        boolean matters = filter.times() != null;
        conditions.add(matters
                ? known + " and " + filter.times().condition()
                : "exists (select 1 from ListedFile d where d.origin = v.number and " + known + ")");
        where(conditions, parameters, "v.receivedOn >= :from", "from", filter.from());
        where(conditions, parameters, "v.receivedOn <= :to", "to", filter.to());
        where(conditions, parameters, "v.kind = :kind", "kind", filter.kind());
        where(conditions, parameters, "v.sessionId = :session", "session", filter.session());
        TypedQuery<T> query = VisibleFiles.query(database, select + (matters ? MATTERS : VISITS) + " where "
                + String.join(" and ", conditions) + order, type, officer);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void where(List<String> conditions, Map<String, Object> parameters, String condition, String name,
            Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    // ---- what stands on the lines

    private List<VisitLine> lines(List<Listed> listed, Officer officer) {
        List<String> numbers = listed.stream().map(one -> one.visit().getNumber()).distinct().toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, List<MatterRow>> matters = new LinkedHashMap<>();
        VisibleFiles.query(database, ROWS, MatterRow.class, officer)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .forEach(row -> matters.computeIfAbsent(row.visit(), visit -> new ArrayList<>()).add(row));
        List<String> codes = matters.values().stream().flatMap(List::stream).map(MatterRow::code).toList();
        Map<String, List<PersonDetails>> people = kept.applicantsOf(codes);
        List<FollowUps.FollowUp> next = followUps.of(codes, officer);
        Map<String, List<Fact>> facts = files.facts(codes);
        Map<String, ReceptionOrdinal> received = turns.of(codes, officer);
        return listed.stream()
                .map(one -> line(one, matters.getOrDefault(one.visit().getNumber(), List.of()), people,
                        row -> matter(row, next, MatterHandling.by(facts.get(row.code())),
                                received.getOrDefault(row.code(), ReceptionOrdinal.FIRST))))
                .toList();
    }

    private VisitLine line(Listed listed, List<MatterRow> matters, Map<String, List<PersonDetails>> people,
            Function<MatterRow, VisitLine.Matter> shown) {
        Visit visit = listed.visit();
        return new VisitLine(visit.getNumber(), visit.getReceivedOn(), visit.getKind(), visit.getMedium(),
                visit.getReceiver(), visit.getGroupSize(), visit.isRefused(), people(matters, people),
                matters.stream().filter(listed::shows).map(shown).toList());
    }

    /** No name stands beside a denunciation: it would tell who denounces. */
    private List<VisitLine.Person> people(List<MatterRow> matters, Map<String, List<PersonDetails>> people) {
        List<MatterRow> denunciations = matters.stream().filter(MatterRow::restricted).toList();
        if (denunciations.isEmpty()) {
            return matters.stream()
                    .flatMap(row -> people.getOrDefault(row.code(), List.of()).stream())
                    .map(person -> new VisitLine.Person(person.name(), person.address(), person.idNumber()))
                    .distinct()
                    .toList();
        }
        return denunciations.stream()
                .flatMap(row -> identity.aliasesOf(row.code()).stream())
                .map(Alias::text)
                .distinct()
                .map(alias -> new VisitLine.Person(alias, null, null))
                .toList();
    }

    private VisitLine.Matter matter(MatterRow row, List<FollowUps.FollowUp> next, MatterHandling said,
            ReceptionOrdinal turn) {
        String letter = null;
        String openedCase = null;
        for (FollowUps.FollowUp one : next) {
            if (one.matter().equals(row.code()) && one.isLetter()) {
                letter = one.code();
            } else if (one.matter().equals(row.code())) {
                openedCase = one.code();
            }
        }
        boolean overdue = row.state().isOpen() && row.dueOn() != null && row.dueOn().isBefore(LocalDate.now(clock));
        return new VisitLine.Matter(VisitReader.place(row.code()), row.code(), row.type(), row.subject(), row.state(),
                row.dueOn(), row.dueRule(), overdue, letter, openedCase, turn.ordinal(), turn.earlier(), said.where(),
                said.document(), said.note());
    }
}
