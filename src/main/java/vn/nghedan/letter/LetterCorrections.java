package vn.nghedan.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.letter.entry.NewLetterCheck;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;

/**
 * Puts a letter right that was typed wrongly: the form of its entry again, checked as on entry. What kind of letter it is
 * belongs to its classification and is changed there.
 */
@ApplicationScoped
class LetterCorrections {

    private final LetterService letters;
    private final LetterRepository rows;
    private final NewLetterCheck check;
    private final EntryCorrections corrections;
    private final CaseFileQueries reader;
    private final KeptFileQueries kept;
    private final IdentityService identity;
    private final DirectoryService directory;
    private final EntryChanges changes;
    private final Clock clock;

    LetterCorrections(LetterService letters, LetterRepository rows, NewLetterCheck check, EntryCorrections corrections,
            CaseFileQueries reader, KeptFileQueries kept, IdentityService identity, DirectoryService directory,
            EntryChanges changes,
            Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.check = check;
        this.corrections = corrections;
        this.reader = reader;
        this.kept = kept;
        this.identity = identity;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    // ---- questions

    /** Whoever may record in the file may put right what was recorded on its entry. */
    static boolean mayCorrect(LetterView letter) {
        return letter.file().acts().stream().anyMatch(act -> act.act().equals(Act.CORRECT.name()));
    }

    /** The letter as it was entered and corrected since. Of whoever denounces there is an empty line each. */
    @Transactional
    NewLetter entered(String code, Officer officer) {
        LetterView letter = letters.read(code, officer);
        CaseFileView file = letter.file();
        Fact received = reader.standing(code, officer).received();
        List<NewLetter.Sender> senders = kept.keepsPeopleApart(code)
                ? IntStream.range(0, sealed(file)).mapToObj(i -> NewLetter.Sender.unnamed()).toList()
                : kept.applicants(code).stream().map(NewLetter.Sender::of).toList();
        List<String> contents = file.contents().stream().map(CaseFileView.ContentView::summary).toList();
        return new NewLetter(file.receivedOn(), letter.source().name(), letter.fromAgency(), file.type(), senders,
                letter.anonymous(), file.groupSize(), letter.writtenOn(), letter.signed(), file.subject(),
                file.content(), kept.respondent(code).map(this::respondent).orElse(null), letter.forwarder(),
                contents.equals(List.of(file.subject())) ? List.of() : contents, letter.alsoSentTo(),
                received.get(Fields.KNOWN_ON).orElse(null),
                received.get(Fields.CHALLENGED).map(NewLetter.Challenged::of).orElse(null), letter.field());
    }

    /** How many people of the letter are known by an alias only, be it that a case has taken them over. */
    int sealed(CaseFileView file) {
        return kept.keepsPeopleApart(file.code()) ? identity.receivedWith(file.code()) : 0;
    }

    /** The letter with some of its fields changed, as a program sends them. */
    NewLetter with(NewLetter entered, JsonNode sent) {
        return changes.in(entered, sent, NewLetter.class);
    }

    List<FieldChange> changes(NewLetter entered, NewLetter right) {
        return changes.between(entered, right);
    }

    /** Which dates would move, by the code of the file. */
    @Transactional
    Map<String, ActPreview> preview(String code, NewLetter right, String reason, Officer officer) {
        return corrections.preview(code, correction(code, right, reason, officer), officer);
    }

    // ---- commands

    /** @param expectedVersion the version the officer saw; null to correct whatever stands */
    @Transactional
    void correct(String code, Integer expectedVersion, NewLetter right, String reason, Officer officer) {
        EntryCorrection correction = correction(code, right, reason, officer);
        corrections.correct(code, expectedVersion, correction, officer);
        rows.of(code)
                .corrected(Source.valueOf(right.source()), NewLetter.strip(right.fromAgency()), right.writtenOn(),
                        right.isSigned(), right.isAnonymous());
    }

    private EntryCorrection correction(String code, NewLetter right, String reason, Officer officer) {
        NewLetter entered = entered(code, officer);
        CaseFileView file = letters.read(code, officer).file();
        if (file.content() == null) {
            // whoever may not read the text yet does not correct it either
            throw new NotAllowed();
        }
        List<FieldError> errors = new ArrayList<>(check.wrong(right, LocalDate.now(clock), sealed(file)));
        if (!entered.type().equals(right.type())) {
            errors.add(new FieldError("type", "letters:error_type_by_reclassifying"));
        }
        List<FieldChange> changed = changes.between(entered, right);
        String why = changes.demandReason(reason, changed, errors);
        return new EntryCorrection(held -> letters.file(right), why, changed,
                kept.keepsPeopleApart(code));
    }

    /** The name goes without saying where the directory says it. */
    private NewLetter.Respondent respondent(NewCaseFile.Respondent held) {
        boolean known = held.staffCode() != null && directory.staff(held.staffCode())
                .map(StaffView::fullName)
                .filter(held.name()::equals)
                .isPresent();
        return new NewLetter.Respondent(known ? null : held.name(), held.staffCode());
    }
}
