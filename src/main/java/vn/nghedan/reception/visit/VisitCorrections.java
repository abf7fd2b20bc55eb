package vn.nghedan.reception.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nghedan.casefile.ActPreview;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.correction.EntryChanges;
import vn.nghedan.casefile.correction.EntryCorrection;
import vn.nghedan.casefile.correction.EntryCorrections;
import vn.nghedan.casefile.correction.FieldChange;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/**
 * Puts a visit right that was typed wrongly: the form of its entry again, checked as on entry. What kind of matter it was
 * about, and what became of it, belongs to the journal of the matter and is put right there.
 */
@ApplicationScoped
class VisitCorrections {

    private final VisitService service;
    private final Visits visits;
    private final VisitReader reader;
    private final SessionService sessions;
    private final CaseFileQueries files;
    private final KeptFileQueries kept;
    private final EntryCorrections corrections;
    private final EntryChanges changes;
    private final IdentityService identity;
    private final EntityManager database;
    private final Clock clock;

    VisitCorrections(VisitService service, Visits visits, VisitReader reader, SessionService sessions,
            CaseFileQueries files, KeptFileQueries kept,
            EntryCorrections corrections, EntryChanges changes, IdentityService identity, EntityManager database,
            Clock clock) {
        this.service = service;
        this.visits = visits;
        this.reader = reader;
        this.sessions = sessions;
        this.files = files;
        this.kept = kept;
        this.corrections = corrections;
        this.changes = changes;
        this.identity = identity;
        this.database = database;
        this.clock = clock;
    }

    /** A content of the visit, be it that the officer may not know of it. */
    record MatterFile(String code, boolean secret) {}

    /** A correction that was read and found to fit. */
    private record Read(VisitView held, NewVisit right, String reason, List<FieldChange> changes, boolean secret) {}

    // ---- questions

    /** The visit as it was entered and corrected since. Of whoever denounces there is an empty line each. */
    VisitDraft entered(VisitView visit) {
        int sealed = sealed(visit);
        List<VisitDraft.Person> people = sealed > 0
                ? IntStream.range(0, sealed).mapToObj(i -> VisitDraft.Person.NOBODY).toList()
                : visit.people()
                        .stream()
                        .map(one -> new VisitDraft.Person(one.name(), one.address(), one.idKind(), one.idNumber(),
                                one.phone(), one.representative()))
                        .toList();
        return new VisitDraft(visit.receivedOn().toString(), visit.kind(), visit.medium(),
                visit.sessionId() == null ? null : visit.sessionId().toString(), visit.receiver(), people,
                Integer.toString(visit.groupSize()), visit.content(),
                visit.matters()
                        .stream()
                        .map(matter -> new VisitDraft.Matter(matter.type(), matter.summary(),
                                matter.letter() == null ? null : "true", null, null, null, null))
                        .toList(),
                null);
    }

    /** How many people of the visit are known by an alias only, be it that a case has taken them over. */
    int sealed(VisitView visit) {
        return visit.matters()
                .stream()
                .map(VisitView.MatterView::code)
                .filter(kept::keepsPeopleApart)
                .mapToInt(identity::receivedWith)
                .max()
                .orElse(0);
    }

    /** The visit with some of its fields changed, as a program sends them; matters that are not sent stay. */
    VisitDraft with(VisitDraft entered, JsonNode sent) {
        VisitDraft right = changes.in(entered, sent, VisitDraft.class);
        List<VisitDraft.Matter> matters = new ArrayList<>(right.matters());
        matters.addAll(entered.matters()
                .subList(Math.min(matters.size(), entered.matters().size()),
                        entered.matters().size()));
        return right.about(matters);
    }

    List<FieldChange> changes(VisitDraft entered, VisitDraft right) {
        return changes.between(entered, right);
    }

    /** All that the form says, to tell a repetition from another correction under the same key; not for a log. */
    String asked(VisitDraft right) {
        return changes.written(right);
    }

    /** Whoever may record in one of its contents may put right what was recorded on its entry. */
    static boolean mayCorrect(VisitView visit) {
        return visit.matters()
                .stream()
                .flatMap(matter -> matter.acts().stream())
                .anyMatch(act -> act.act().equals("CORRECT"));
    }

    /** Which dates would move, by the code of the file. */
    @Transactional
    Map<String, ActPreview> preview(String number, VisitDraft right, String reason, Officer officer) {
        Read read = read(number, right, reason, officer);
        Map<String, ActPreview> effects = new LinkedHashMap<>();
        for (int i = 0; i < read.held().matters().size(); i++) {
            String code = read.held().matters().get(i).code();
            effects.putAll(corrections.preview(code, correction(read, i, kept.keepsPeopleApart(code)), officer));
        }
        return effects;
    }

    // ---- commands

    /** @param expectedVersion the version the officer saw; null to correct whatever stands */
    @Transactional
    void correct(String number, Integer expectedVersion, VisitDraft right, String reason, Officer officer) {
        Visit visit = visits.byNumber(number).orElseThrow(NotFound::new);
        database.lock(visit, LockModeType.PESSIMISTIC_WRITE);
        Read read = read(number, right, reason, officer);
        if (!mayCorrect(read.held())) {
            throw new NotAllowed();
        }
        if (expectedVersion != null && expectedVersion != visit.getVersion()) {
            throw new StaleVersion(visit.getVersion());
        }
        if (!Objects.equals(visit.getSessionId(), read.right().sessionId())) {
            sessions.receives(read.right(), officer);
        }
        List<String> known = read.held().matters().stream().map(VisitView.MatterView::code).toList();
        for (MatterFile matter : matters(number)) {
            int place = known.indexOf(matter.code());
            if (place < 0) {
                corrections.follow(matter.code(), correction(read, place, matter.secret()), officer);
            } else {
                corrections.correct(matter.code(), null, correction(read, place, matter.secret()), officer);
            }
        }
        visit.corrected(read.right());
    }

    // ---- internals

    private List<MatterFile> matters(String number) {
        return database
                .createQuery("select new vn.nghedan.reception.visit.VisitCorrections$MatterFile(d.code, d.denounces) "
                        + "from ListedFile d where d.origin = :number order by d.id", MatterFile.class)
                .setParameter("number", number)
                .getResultList();
    }

    private Read read(String number, VisitDraft right, String reason, Officer officer) {
        VisitView held = reader.read(number, officer);
        VisitDraft entered = entered(held);
        List<FieldError> errors = new ArrayList<>();
        if (right.refusal() != null) {
            errors.add(new FieldError("refusal", "visits:error_by_act"));
        }
        for (int i = 0; i < right.matters().size(); i++) {
            VisitDraft.Matter typed = right.matters().get(i);
            if (i >= entered.matters().size()
                    || !typed.summed(null).equals(entered.matters().get(i).summed(null))) {
                errors.add(new FieldError("matters[" + i + "].type", "visits:error_by_act"));
            }
        }
        List<FieldChange> changed = changes.between(entered, right);
        NewVisit read = null;
        try {
            read = new VisitCheck(LocalDate.now(clock), officer, service)
                    .again(right, new VisitCheck.OnRecord(sealed(held), held.sessionId()));
        } catch (BadInput bad) {
            errors.addAll(bad.errors());
        }
        String why = changes.demandReason(reason, changed, errors);
        boolean secret = matters(number).stream().anyMatch(MatterFile::secret);
        return new Read(held, read, why, changed, secret);
    }

    /** @param place of the matter among those the officer knows; negative for one of which they do not */
    private EntryCorrection correction(Read read, int place, boolean isSecret) {
        NewVisit right = read.right();
        UnaryOperator<NewCaseFile> put = held -> {
            String summary = place < 0 ? held.subject() : right.matters().get(place).summary();
            String content = place < 0 ? held.content() : content(read, place, held);
            return new NewCaseFile(held.procedure(), held.type(), right.receivedOn(), summary, content,
                    isSecret || sealed(read.held()) == 0 ? right.people() : merged(held.people(), right.people()),
                    held.respondent(), List.of(summary), right.groupSize(), held.overLevel(), held.origin(),
                    held.receipt(), held.unit(), held.handler());
        };
        String own = "matters[" + place + "].";
        return new EntryCorrection(put, read.reason(),
                read.changes()
                        .stream()
                        .filter(change -> !change.field().startsWith("matters") || change.field().startsWith(own))
                        .toList(),
                read.secret());
    }

    /** A text that whoever corrects may not read yet stays, as one does that was not touched. */
    private static String content(Read read, int place, NewCaseFile held) {
        NewVisit.Matter matter = read.right().matters().get(place);
        boolean touched = read.changes()
                .stream()
                .map(FieldChange::field)
                .anyMatch(field -> field.equals("content") || field.equals("matters[" + place + "].summary"));
        String right = read.right().contentFor(matter);
        return touched && right != null ? right : held.content();
    }

    /** What was typed of people who are not shown, over what is on record of them in an open matter of the visit. */
    private static List<PersonDetails> merged(List<PersonDetails> held, List<PersonDetails> typed) {
        return IntStream.range(0, typed.size())
                .mapToObj(i -> i < held.size() ? held.get(i).with(typed.get(i)) : typed.get(i))
                .toList();
    }
}
