package vn.nghedan.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.Citation;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.NotFound;

/** Tells of the issued papers of a file, to whoever may know of it. */
@ApplicationScoped
public class PaperSendings {

    private static final Set<RecipientRole> PEOPLE = Set.of(RecipientRole.APPLICANT, RecipientRole.RESPONDENT);

    private final IssuedPaperRepository papers;
    private final SendingTerms terms;
    private final CaseFileQueries files;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    PaperSendings(IssuedPaperRepository papers, SendingTerms terms, CaseFileQueries files, DirectoryService directory,
            Words words, Clock clock) {
        this.papers = papers;
        this.terms = terms;
        this.files = files;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** @throws NotFound if the officer may not know of the file */
    @Transactional
    public List<PaperSending> of(String code, Officer officer) {
        return of(files.read(code, officer));
    }

    /** Of a file that was read for somebody who may know of it. */
    @Transactional
    public List<PaperSending> of(CaseFileView file) {
        List<IssuedPaper> issued = papers.ofFile(file.code());
        Map<Long, List<PaperRecipient>> recipients = papers.recipients(issued);
        return issued.stream()
                .map(paper -> told(paper, recipients.getOrDefault(paper.getId(), List.of()), file))
                .toList();
    }

    /** By number of the entry, the papers of a file that somebody waits for, and by when they were due. */
    @Transactional
    public Map<Integer, LocalDate> unsent(String code) {
        return papers.ofFile(code)
                .stream()
                .filter(IssuedPaper::isOpen)
                .collect(Collectors.toMap(IssuedPaper::getEntry, IssuedPaper::getDueOn));
    }

    /** The agency's version by which the paper of an entry was worded; null for the program's. */
    @Transactional
    public Long templateVersion(String code, int entry) {
        return papers.templateVersion(code, entry).orElse(null);
    }

    private PaperSending told(IssuedPaper paper, List<PaperRecipient> recipients, CaseFileView file) {
        LocalDate today = LocalDate.now(clock);
        List<PaperSending.Line> lines = recipients.stream().map(one -> line(one, file)).toList();
        SendingTerm term = terms.of(paper.getPaper(), ProcedureCode.valueOf(file.procedure()));
        LocalDate done = paper.isOpen() ? null : paper.doneOn();
        return new PaperSending(file.code(), paper.getId(), paper.getEntry(), paper.getPaper(), paper.getWordedSince(),
                paper.getTemplateVersion(),
                paper.getNumber(), paper.getOnDate(), paper.getSigner(), paper.isHiding(), paper.isStruckOut(),
                paper.getDueOn(), paper.isOpen() && today.isAfter(paper.getDueOn()),
                lines.isEmpty() || paper.isStruckOut() ? null : DueView.set(paper.getDueOn(), done, today),
                paper.getJournalSent(),
                lines.isEmpty() || paper.isOpen() || paper.getJournalSent() != null ? null : nextAct(term, file, done),
                term.basis().stream().map(Citation::toString).collect(Collectors.joining("; ")), lines);
    }

    private static String nextAct(SendingTerm term, CaseFileView file, LocalDate lastSent) {
        return file.acts()
                .stream()
                .filter(act -> term.act() != null && act.act().equals(term.act().name()))
                .map(act -> "/cases/" + file.code() + "/acts/" + act.act() + "?on=" + lastSent)
                .findFirst()
                .orElse(null);
    }

    private PaperSending.Line line(PaperRecipient one, CaseFileView file) {
        return new PaperSending.Line(one.getId(), one.getRole().name(), label(one, file), one.isOwed(),
                one.getWay() == null ? null : one.getWay().name(), one.getSentOn(), one.getTracking(),
                one.getDroppedOn(), one.getDroppedReason() == null ? null : one.getDroppedReason().name());
    }

    /** What they are in the matter, and who that is as far as the file tells it: of who denounces an alias. */
    private String label(PaperRecipient one, CaseFileView file) {
        if (one.getBody() != null) {
            return one.getBody();
        }
        String what = role(one.getRole(), file.type());
        String names = PEOPLE.contains(one.getRole())
                ? file.parties()
                        .stream()
                        .filter(party -> party.role().equals(one.getRole().name()))
                        .map(party -> party.name() == null ? directory.nameOf(party.staffCode()) : party.name())
                        .collect(Collectors.joining(", "))
                : one.getRole() == RecipientRole.SUPERIOR ? directory.agency().superiorBody() : null;
        return names == null || names.isBlank() ? what : what + ": " + names;
    }

    private String role(RecipientRole role, String type) {
        return words.say("sending:role_" + role, type);
    }

    /** Whom an officer can add, as a list to choose from. */
    public List<Option> roles(CaseFileView file) {
        return Stream.of(RecipientRole.values())
                .filter(role -> !file.restricted() || role != RecipientRole.OTHER)
                .map(role -> new Option(role.name(), role(role, file.type())))
                .toList();
    }

    public List<Option> reasons() {
        return Stream.of(DropReason.values())
                .map(reason -> new Option(reason.name(), words.say("sending:reason_" + reason)))
                .toList();
    }

    public List<Option> ways() {
        return Stream.of(SendingWay.values())
                .map(way -> new Option(way.name(), words.say("sending:way_" + way)))
                .toList();
    }
}
