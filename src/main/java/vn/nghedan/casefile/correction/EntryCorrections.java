package vn.nghedan.casefile.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.ActPreview;
import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.Respondents;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.acting.ActPreviews;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.casefile.journal.SearchText;
import vn.nghedan.casefile.secrecy.DenouncerProtection;
import vn.nghedan.casefile.secrecy.InheritedFields;
import vn.nghedan.casefile.secrecy.Redaction;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.web.problem.NotFound;

/**
 * Puts right what a file was received with, in the file and in all that took it over: its receipt by a correction in the
 * journal, from which every date follows again; its people and texts where they stand, with the old ones on record.
 */
@ApplicationScoped
public class EntryCorrections {

    private static final Proposal CORRECTING = new Proposal(Act.CORRECT, null, null, null, null, Map.of());

    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final CaseFileActs acts;
    private final CorrectedReceipts receipts;
    private final DenouncerProtection secrecy;
    private final CorrectedFields record;
    private final ActPreviews previews;
    private final Respondents respondents;
    private final Visibility visibility;
    private final AuditService audit;

    EntryCorrections(CaseFileRepository files, CaseFileAccess access, CaseFileActs acts, CorrectedReceipts receipts,
            DenouncerProtection secrecy,
            CorrectedFields record, ActPreviews previews, Respondents respondents, Visibility visibility,
            AuditService audit) {
        this.files = files;
        this.access = access;
        this.acts = acts;
        this.receipts = receipts;
        this.secrecy = secrecy;
        this.record = record;
        this.previews = previews;
        this.respondents = respondents;
        this.visibility = visibility;
        this.audit = audit;
    }

    // ---- commands

    /**
     * Corrects a file and what came out of it.
     *
     * @param expectedVersion the version the officer saw; null to correct whatever stands
     */
    @Transactional
    public void correct(String code, Integer expectedVersion, EntryCorrection correction, Officer recorder) {
        CaseFile file = access.recordable(code, recorder);
        CaseFileAccess.demandVersion(file, expectedVersion);
        correct(file, correction, recorder);
    }

    /** Corrects what was received together with a file that the officer was allowed to correct. */
    @Transactional(TxType.MANDATORY)
    public void follow(String code, EntryCorrection correction, Officer recorder) {
        CaseFile file = files.byCodeForUpdate(code).orElseThrow(NotFound::new);
        correct(file, correction, recorder);
    }

    private void correct(CaseFile file, EntryCorrection correction, Officer recorder) {
        NewCaseFile held = receipts.of(file);
        NewCaseFile right = correction.right().apply(held);
        List<CaseFile> descendants = descendants(file);
        boolean secret = file.isDenouncing();
        if (secret && correction.changesPeople()) {
            secrecy.correctPeople(file, right.people(), descendants);
        }
        InheritedFields told = new InheritedFields(held, right);
        InheritedFields passedOn = secret ? told.redacted(secrecy.redaction(file)) : told;
        correct(file, passedOn, correction, secret, recorder);
        for (CaseFile other : descendants) {
            if (other.isDenouncing() && correction.changesPeople()) {
                secrecy.correctOwnPeople(other, right.people());
            }
            correct(other, passedOn, correction, secret, recorder);
        }
    }

    /** @param fromSecret whether the file that is put right is secret, this one or the one it came from */
    private void correct(CaseFile file, InheritedFields right, EntryCorrection correction, boolean fromSecret,
            Officer recorder) {
        Redaction redaction = file.isDenouncing() ? secrecy.redaction(file) : null;
        InheritedFields told = redaction == null ? right : right.redacted(redaction);
        String reason = redaction == null ? correction.reason() : redaction.of(correction.reason(), Redaction.SUBJECT);
        NewCaseFile now = told.by(receipts.of(file));
        int entry = 0;
        for (Fact one : receipts.corrections(file, told, reason, recorder.code())) {
            acts.putRight(file, one, recorder);
            entry = CorrectedReceipts.isOfReceipt(one) ? files.rows(file).size() : entry;
        }
        rewrite(file, redaction == null ? now : redaction.of(now));
        record.keep(file, entry, correction.changes()
                .stream()
                .map(change -> told(change, redaction, fromSecret, correction.secret()))
                .toList());
        respondents.named(file.getCode(), recorder);
        audit.record("RECEIPT_CORRECTED", file.getCode(),
                correction.changes().stream().map(FieldChange::field).collect(Collectors.joining(" ")));
    }

    /** An open file that came out of a secret one tells only that something was put right. */
    private static FieldChange told(FieldChange change, Redaction redaction, boolean fromSecret, boolean apart) {
        boolean hidden = change.isOfPeople()
                ? apart || fromSecret || redaction != null
                : (apart || fromSecret) && redaction == null && change.isText();
        return hidden ? change.sealed() : redaction == null ? change : change.redacted(redaction);
    }

    private void rewrite(CaseFile file, NewCaseFile now) {
        files.parties(file).forEach(files::remove);
        files.contents(file).forEach(files::remove);
        files.flush();
        now.people().forEach(person -> files.keep(Party.applicant(file.getId(), person)));
        if (now.respondent() != null) {
            files.keep(Party.respondent(file.getId(), now.respondent()));
        }
        for (int i = 0; i < now.contents().size(); i++) {
            files.keep(new ContentItem(file.getId(), i + 1, now.contents().get(i)));
        }
        boolean reworded = !Objects.equals(file.getSubject(), now.subject())
                || !Objects.equals(file.getContent(), now.content());
        file.says(now, SearchText.of(file.getCode(), now));
        if (file.isDenouncing() && reworded) {
            // what was written anew has not been looked over
            file.lookedOver(false);
        }
        files.flush();
    }

    // ---- questions

    /** What was put right in a file, as whoever may know of it reads it. */
    @Transactional
    public List<Corrected> of(String code, Officer officer) {
        CaseFile file = access.visible(code, officer);
        List<Corrected> told = record.of(file, files.rows(file));
        return visibility.isUnseen(officer, file) ? told.stream().map(Corrected::sealed).toList() : told;
    }

    /** The same of files that were put right together, told as one each. */
    @Transactional
    public List<Corrected> of(List<String> codes, Officer officer) {
        record.of(codes.stream().map(code -> access.visible(code, officer)).toList());
        return Corrected.together(codes.stream().map(code -> of(code, officer)).toList());
    }

    /** Which dates it would move, in the file and in those that follow from it, as far as the officer may know of them. */
    @Transactional
    public Map<String, ActPreview> preview(String code, EntryCorrection correction, Officer officer) {
        CaseFile file = access.visible(code, officer);
        NewCaseFile held = receipts.of(file);
        InheritedFields right = new InheritedFields(held, correction.right().apply(held));
        List<CaseFile> touched = new ArrayList<>(List.of(file));
        descendants(file).stream().filter(other -> visibility.sees(officer, other)).forEach(touched::add);
        Map<String, ActPreview> effects = new LinkedHashMap<>();
        for (CaseFile one : touched) {
            Journal journal = files.journal(one);
            Journal after = journal;
            for (Fact fact : receipts.corrections(one, right, correction.reason(), officer.code())) {
                after = after.with(fact);
            }
            effects.put(one.getCode(), previews.compare(one, Procedures.of(one.getProcedure()), journal, after,
                    CORRECTING, true));
        }
        return effects;
    }

    /** Letters, cases and contents that came out of a file, and what came out of those. */
    private List<CaseFile> descendants(CaseFile file) {
        List<CaseFile> found = new ArrayList<>();
        for (CaseFile next : files.cameFrom(file.getCode())) {
            found.add(next);
            found.addAll(descendants(next));
        }
        return found;
    }
}
