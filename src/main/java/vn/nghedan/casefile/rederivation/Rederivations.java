package vn.nghedan.casefile.rederivation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.rederivation.Rederivation.Reason;
import vn.nghedan.casefile.rederivation.Rederivation.State;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.Underway;

/** The jobs as they stand in the database, and the files that wait for them. */
@ApplicationScoped
class Rederivations {

    private static final int SHOWN = 20;

    private final EntityManager database;
    private final OfficeCalendar calendar;
    private final AuditService audit;
    private final Clock clock;

    Rederivations(EntityManager database, OfficeCalendar calendar, AuditService audit, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    // ---- beginning

    /**
     * Begins a job in the transaction of the caller.
     *
     * @param which condition on a dossier {@code d}
     * @param asked what the condition asks for
     */
    @Transactional(TxType.MANDATORY)
    void begin(Reason reason, String cause, String source, String by, String which, Map<String, Object> asked) {
        Rederivation job = new Rederivation(reason, cause, source, by, clock.instant());
        database.persist(job);
        database.flush();
        Query waiting = database.createQuery("insert into WaitingFile (rederivationId, dossierId) "
                + "select r.id, d.id from Rederivation r, CaseFile d where r.id = :job and " + which);
        asked.forEach((name, value) -> {
            if (waiting.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                waiting.setParameter(name, value);
            }
        });
        int files = waiting.setParameter("job", job.getId()).executeUpdate();
        database.createNativeQuery("update rederivation set files = :files where id = :job")
                .setParameter("files", files)
                .setParameter("job", job.getId())
                .executeUpdate();
    }

    // ---- questions

    /** Those that are not paused, the first to come the first. */
    @Transactional
    List<Rederivation> running() {
        return database.createQuery("from Rederivation where state = RUNNING order by id", Rederivation.class)
                .getResultList();
    }

    @Transactional
    Optional<Rederivation> running(long job) {
        return database.createQuery("from Rederivation where id = :job and state = RUNNING", Rederivation.class)
                .setParameter("job", job)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those that have not ended; what moves dates stands first. */
    @Transactional
    Optional<Underway> underway() {
        return database
                .createQuery("from Rederivation where state <> DONE order by reason, id desc", Rederivation.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(Rederivation::underway);
    }

    private boolean movesDates() {
        return underway().filter(job -> job.reason().equals(Reason.CALENDAR.name())).isPresent();
    }

    /** By what files came out differently so far, the last first. */
    List<String> causes(Reason reason) {
        return database
                .createQuery("select r.cause from Rederivation r where r.reason = :reason order by r.id desc",
                        String.class)
                .setParameter("reason", reason)
                .getResultList();
    }

    /** The latest, those that have ended among them. */
    @Transactional
    List<Underway> latest() {
        return database.createQuery("from Rederivation order by id desc", Rederivation.class)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(Rederivation::underway)
                .toList();
    }

    // ---- carrying on; in the transaction of a batch

    /** Some of the waiting files, held until the transaction ends; none of those that another instance or an act holds. */
    List<Long> claim(long job, int most) {
        List<Long> claimed = ids("select dossier_id from rederivation_file where rederivation_id = :job "
                + "order by dossier_id limit " + most + " for update skip locked", "job", job);
        return claimed.isEmpty()
                ? claimed
                : ids("select id from dossier where id in (:files) order by id for update skip locked", "files",
                        claimed);
    }

    private List<Long> ids(String query, String name, Object value) {
        List<?> found = database.createNativeQuery(query).setParameter(name, value).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    void done(long job, List<Long> files) {
        database.createQuery("delete from WaitingFile where rederivationId = :job and dossierId in :files")
                .setParameter("job", job)
                .setParameter("files", files)
                .executeUpdate();
        database.createNativeQuery("update rederivation set done = done + :files where id = :job")
                .setParameter("files", files.size())
                .setParameter("job", job)
                .executeUpdate();
    }

    /** @return whether nothing waits any more, and it was this call that ended it */
    @Transactional(TxType.REQUIRES_NEW)
    boolean end(Rederivation job) {
        boolean ended = database.createNativeQuery("update rederivation set state = 'DONE', ended_at = :now "
                + "where id = :job and state = 'RUNNING' and not exists "
                + "(select 1 from rederivation_file where rederivation_id = :job)")
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("job", job.getId())
                .executeUpdate() == 1;
        if (ended) {
            calendar.datesMovedUnless(this::movesDates);
            audit.record("FILES_DERIVED_AGAIN", job.getReason().name(), job.getSource());
        }
        return ended;
    }

    /** @return whether it stood otherwise before */
    @Transactional
    boolean turn(long job, State from, State to) {
        boolean turned = database
                .createNativeQuery("update rederivation set state = :to where id = :job and state = :from")
                .setParameter("to", to.name())
                .setParameter("job", job)
                .setParameter("from", from.name())
                .executeUpdate() == 1;
        if (turned) {
            audit.record("REDERIVATION_" + to, Long.toString(job), "");
        }
        return turned;
    }
}
