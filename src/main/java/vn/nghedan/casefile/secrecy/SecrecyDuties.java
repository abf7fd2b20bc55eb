package vn.nghedan.casefile.secrecy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.access.MatterFamilies;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.casefile.secrecy.SecrecyEntry.What;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotPossible;

/**
 * What people do about the secrecy of a file: looking its text over before others read it, and lifting what turned out
 * to need no secrecy, which takes two (LTC Điều 56).
 */
@ApplicationScoped
@Transactional
class SecrecyDuties {

    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_PASSAGES = 200;

    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final CaseFileProjector projector;
    private final MatterFamilies families;
    private final DenouncerProtection secrecy;
    private final Visibility visibility;
    private final IdentityService identity;
    private final AuditService audit;
    private final EntityManager database;
    private final Clock clock;

    SecrecyDuties(CaseFileRepository files, CaseFileAccess access, CaseFileProjector projector, MatterFamilies families,
            DenouncerProtection secrecy, Visibility visibility,
            IdentityService identity, AuditService audit, EntityManager database, Clock clock) {
        this.files = files;
        this.access = access;
        this.projector = projector;
        this.families = families;
        this.secrecy = secrecy;
        this.visibility = visibility;
        this.identity = identity;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    // ---- the second look

    /** Only those who have read the letter itself. */
    boolean mayLookOver(CaseFile file, Officer officer) {
        return file.isDenouncing() && visibility.readsUnseen(officer, file) && access.mayAct(officer, file);
    }

    /**
     * Somebody has read the text and hides what still tells who denounces: in every file of the matter. What was hidden is
     * written down nowhere.
     *
     * @param passages as they stand in the text; none where nothing needs to be hidden
     */
    void lookOver(String code, List<String> passages, String reason, Officer officer) {
        CaseFile file = access.recordable(code, officer);
        if (!mayLookOver(file, officer)) {
            throw new NotAllowed();
        }
        List<String> hidden = passages.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
        if (hidden.size() > MOST_PASSAGES || hidden.stream().anyMatch(text -> !stands(text, file))) {
            throw new BadInput("hide", "secrecy:error_not_in_text");
        }
        if (!hidden.isEmpty()) {
            demand(reason);
            Redaction redaction = Redaction.hiding(hidden);
            families.sameMatter(file).forEach(one -> secrecy.conceal(one, redaction));
        }
        families.sameMatter(file).forEach(one -> {
            one.lookedOver(true);
            write(one, What.LOOKED_OVER, reason, hidden.size(), officer);
        });
        audit.record("TEXT_LOOKED_OVER", code, Integer.toString(hidden.size()));
    }

    private boolean stands(String passage, CaseFile file) {
        Redaction redaction = Redaction.hiding(List.of(passage));
        return texts(file).stream().anyMatch(redaction::finds);
    }

    /** All of a file that may be read: subject, contents, text. */
    List<String> texts(CaseFile file) {
        List<String> texts = new ArrayList<>();
        texts.add(file.getSubject());
        files.contents(file)
                .stream()
                .map(ContentItem::getSummary)
                .filter(one -> !texts.contains(one))
                .forEach(texts::add);
        Optional.ofNullable(file.getContent()).filter(one -> !texts.contains(one)).ifPresent(texts::add);
        return texts;
    }

    /** Of whom the texts of a file may tell: their details lie under whichever file of the matter has them now. */
    List<String> codes(CaseFile file) {
        return families.sameMatter(file).stream().map(CaseFile::getCode).toList();
    }

    // ---- lifting

    /** Only where nothing in the matter denounces any more, and no number before it in the same visit is missing to others. */
    boolean isLiftable(CaseFile file) {
        return file.isSealed()
                && families.sameMatter(file).stream().allMatch(one -> wouldBeOpen(one) || isGivenUp(one))
                && families.numberedBefore(file).stream().noneMatch(CaseFile::isRestricted);
    }

    private boolean wouldBeOpen(CaseFile file) {
        return !projector.projection().of(Procedures.of(file.getProcedure()), files.journal(file)).restricted();
    }

    /** The case of a denunciation that turned out to be none; it stays closed itself. */
    private static boolean isGivenUp(CaseFile file) {
        return file.getState() == State.RECLASSIFIED;
    }

    void proposeLifting(String code, String reason, Officer officer) {
        CaseFile file = lifting(code, officer);
        if (proposal(file).isPresent()) {
            throw new NotPossible("PROPOSE_LIFTING", List.of("CONFIRM_LIFTING", "DECLINE_LIFTING"));
        }
        demand(reason);
        if (!file.isLookedOver() && identity.countOf(code) > 0) {
            throw new BadInput("reason", "secrecy:error_look_first");
        }
        write(file, What.LIFTING_PROPOSED, reason, 0, officer);
        audit.record("SECRECY_LIFTING_PROPOSED", code, "");
    }

    /** By somebody else than who proposed it; until then the file stays closed. */
    void confirmLifting(String code, String reason, Officer officer) {
        CaseFile file = lifting(code, officer);
        demandSecondPerson(file, officer);
        demand(reason);
        families.sameMatter(file).stream().filter(this::wouldBeOpen).forEach(one -> {
            one.unseal();
            write(one, What.LIFTED, reason, 0, officer);
            projector.rebuild(one, projector.projection());
        });
        audit.record("SECRECY_LIFTED", code, "");
    }

    void declineLifting(String code, String reason, Officer officer) {
        CaseFile file = lifting(code, officer);
        if (proposal(file).isEmpty()) {
            throw new NotPossible("DECLINE_LIFTING", List.of("PROPOSE_LIFTING"));
        }
        write(file, What.LIFTING_DECLINED, reason, 0, officer);
        audit.record("SECRECY_LIFTING_DECLINED", code, "");
    }

    private void demandSecondPerson(CaseFile file, Officer officer) {
        SecrecyEntry proposed = proposal(file)
                .orElseThrow(() -> new NotPossible("CONFIRM_LIFTING", List.of("PROPOSE_LIFTING")));
        if (proposed.getDoneBy().equals(officer.code())) {
            throw new NotAllowed();
        }
    }

    /** The last word on lifting, if it waits for a second person. */
    Optional<SecrecyEntry> proposal(CaseFile file) {
        return entries(file).stream()
                .filter(entry -> entry.getWhat() != What.LOOKED_OVER)
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.getWhat() == What.LIFTING_PROPOSED);
    }

    List<SecrecyEntry> entries(CaseFile file) {
        return database.createQuery("from SecrecyEntry where dossierId = :id order by id", SecrecyEntry.class)
                .setParameter("id", file.getId())
                .getResultList();
    }

    // ---- internals

    private CaseFile lifting(String code, Officer officer) {
        CaseFile file = access.recordable(code, officer);
        if (!isLiftable(file)) {
            throw new NotPossible("LIFT_SECRECY", List.of());
        }
        return file;
    }

    private static void demand(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BadInput("reason", "web:error_required");
        }
    }

    private void write(CaseFile file, What what, String reason, int passages, Officer officer) {
        String said = reason == null || reason.isBlank() ? null : reason.strip();
        if (said != null && said.length() > LONGEST_REASON) {
            throw new BadInput("reason", "web:error_size");
        }
        files.keep(new SecrecyEntry(file, what, officer.code(), said, passages, clock.instant()));
    }
}
