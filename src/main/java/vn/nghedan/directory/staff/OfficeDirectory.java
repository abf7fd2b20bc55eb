package vn.nghedan.directory.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.query.NativeQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;
import vn.nghedan.directory.power.SigningPower;
import vn.nghedan.directory.power.StandIn;
import vn.nghedan.directory.staff.Directory.HeldRole;
import vn.nghedan.directory.staff.Directory.Member;
import vn.nghedan.directory.staff.Directory.Power;
import vn.nghedan.web.frame.ReadOnlyRequest;
import vn.nghedan.web.storage.BeforeCommit;
import vn.nghedan.web.storage.BeforeCommit.Turn;

/**
 * The directory as it stands now.
 *
 * <p>Remembered between requests, and right with several instances all the same: each transaction, and each
 * request that only looks, reads the stamp of the edition once, and the directory only when the stamp or the day is
 * another. Every entity of the directory tells when it was written; then the transaction sees its own change, and gives
 * the edition another stamp just before it commits.
 */
@ApplicationScoped
public class OfficeDirectory {

    private static final String CHANGED = OfficeDirectory.class.getName();

    /** A directory, and by what it is known. */
    private record Edition(String stamp, LocalDate day, Directory directory) {}

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final BeforeCommit beforeCommit;
    private final ReadOnlyRequest request;
    private final Clock clock;
    private volatile Edition remembered = new Edition("", LocalDate.MIN, null);

    OfficeDirectory(EntityManager database, TransactionSynchronizationRegistry transaction, BeforeCommit beforeCommit,
            ReadOnlyRequest request, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.beforeCommit = beforeCommit;
        this.request = request;
        this.clock = clock;
    }

    public Directory current() {
        return request.once(CHANGED, this::joining);
    }

    /** The same for whoever signs in with a request, before it is the current one; null for none. */
    public Directory current(RoutingContext signingIn) {
        return request.once(signingIn, CHANGED, this::joining);
    }

    private Directory joining() {
        return QuarkusTransaction.joiningExisting().call(this::ofTransaction);
    }

    private Directory ofTransaction() {
        Directory ofTransaction = (Directory) transaction.getResource(Directory.class);
        if (ofTransaction == null) {
            ofTransaction = read();
            transaction.putResource(Directory.class, ofTransaction);
        }
        return ofTransaction;
    }

    /** Called for each entity of the directory that was written. */
    @PostPersist
    @PostUpdate
    @PostRemove
    public void changed(Object entity) {
        transaction.putResource(Directory.class, null);
        transaction.putResource(CHANGED, true);
        beforeCommit.collected(Turn.DIRECTORY_EDITION, () -> this::stampAnew);
    }

    private void stampAnew() {
        database.createNativeQuery("update directory_edition set stamp = :stamp")
                .setParameter("stamp", UUID.randomUUID().toString())
                .executeUpdate();
    }

    private Directory read() {
        String stamp = stamp();
        LocalDate today = LocalDate.now(clock);
        Edition known = remembered;
        if (transaction.getResource(CHANGED) != null) {
            // nobody else may see what is not committed
            return read(today);
        }
        if (!known.stamp().equals(stamp) || !known.day().equals(today)) {
            // the stamp is read before the rest: at worst the rest is newer, and is read once more next time
            known = new Edition(stamp, today, read(today));
            remembered = known;
        }
        return known.directory();
    }

    /**
     * What this transaction has changed and not written yet is written first. No class is named for the answer: Hibernate
     * would remember each call as a query of its own, under one hash, and compare it with all before.
     */
    private String stamp() {
        return (String) database.createNativeQuery("select stamp from directory_edition")
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(Agency.class)
                .addSynchronizedEntityClass(Unit.class)
                .addSynchronizedEntityClass(Staff.class)
                .addSynchronizedEntityClass(StaffRole.class)
                .addSynchronizedEntityClass(SigningPower.class)
                .addSynchronizedEntityClass(StandIn.class)
                .getSingleResult();
    }

    // never entities: what the session has loaded before would be answered as it was then

    private Directory read(LocalDate today) {
        AgencyView agency = all(AgencyView.class,
                "select a.name, a.superiorBody, a.place, a.documentSymbol from Agency a order by a.id").stream()
                .findFirst()
                .orElse(null);
        List<UnitView> units = all(UnitView.class, """
                select u.code, u.name, p.code, u.responsible from Unit u left join u.parent p order by u.id""");
        List<Power> powers = all(Power.class,
                """
                        select p.staff.code, p.deciderRole, p.validFrom, p.validTo, p.basis from SigningPower p order by p.id""");
        List<Absence> absences = all(Absence.class, """
                select i.id, a.code, a.fullName, a.unit.code, d.code, d.fullName, i.validFrom, i.validTo,
                    i.document, i.documentDate, g.fullName
                from StandIn i join i.absent a join i.delegate d left join i.signedBy g
                where i.validTo >= i.validFrom order by i.validFrom, i.id""");
        return new Directory(agency, byCode(units, UnitView::code), members(today), powers, absences);
    }

    private Map<String, Member> members(LocalDate today) {
        Map<String, List<HeldRole>> roles = all(HeldRole.class, """
                select r.staff.code, r.role, r.validFrom, r.validTo from StaffRole r order by r.id""").stream()
                .collect(Collectors.groupingBy(HeldRole::staff));
        List<Member> members = database.createQuery("""
                select s.code, s.fullName, s.title, u.code, u.name, c.code, s.active, s.email, s.version
                from Staff s join s.unit u left join s.supervisor c""", Object[].class)
                .getResultList()
                .stream()
                .map(row -> member(row, roles.getOrDefault((String) row[0], List.of()), today))
                .sorted(Comparator.comparing(member -> member.person().fullName(), new NameOrder()))
                .toList();
        return byCode(members, member -> member.person().code());
    }

    private static Member member(Object[] row, List<HeldRole> roles, LocalDate today) {
        return new Member(new StaffView((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], (boolean) row[6], HeldRole.on(today, roles)), (String) row[7],
                (int) row[8], roles);
    }

    private <T> List<T> all(Class<T> type, String query) {
        return database.createQuery(query, type).getResultList();
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        Map<String, T> found = new LinkedHashMap<>();
        all.forEach(one -> found.put(code.apply(one), one));
        return Collections.unmodifiableMap(found);
    }
}
