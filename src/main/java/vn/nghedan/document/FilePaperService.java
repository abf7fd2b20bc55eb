package vn.nghedan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.casefile.view.CaseViews;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.issue.PaperSending;
import vn.nghedan.document.issue.PaperSendings;
import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.TemplateVersions;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotFound;

/** The papers of a file that somebody may know of: what is on record, and what could be drafted. */
@ApplicationScoped
class FilePaperService {

    private final CaseFileQueries files;
    private final CaseViews views;
    private final ActPanels panels;
    private final DraftDocuments documents;
    private final TemplateVersions templates;
    private final PaperSendings sendings;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    FilePaperService(CaseFileQueries files, CaseViews views, ActPanels panels, DraftDocuments documents,
            TemplateVersions templates, PaperSendings sendings, DirectoryService directory,
            Words words, Clock clock) {
        this.files = files;
        this.views = views;
        this.panels = panels;
        this.documents = documents;
        this.templates = templates;
        this.sendings = sendings;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** @throws NotFound if the officer may not know of the file */
    FilePapers of(String code, Officer officer) {
        return of(code, 0, List.of(), officer);
    }

    /** The same after something was typed that cannot be used. */
    FilePapers of(String code, long wrong, List<FieldError> errors, Officer officer) {
        CaseFileView file = files.read(code, officer);
        String pages = "/files/" + file.code() + "/papers/";
        List<PaperSending> sent = sendings.of(file);
        Map<Integer, PaperSending> issued = sent.stream()
                .filter(paper -> !paper.struckOut())
                .collect(Collectors.toMap(PaperSending::entry, Function.identity()));
        List<FilePapers.Line> lines = views.papers(file).stream().map(paper -> {
            PaperSending sending = issued.get(paper.entry());
            boolean agencys = sending != null && sending.templateVersion() != null;
            Optional<DocumentTemplate> shipped = templates.asIssued(paper.paper(), paper.day(), null);
            return new FilePapers.Line(paper.title(), paper.form(), null, paper.number(), paper.day(),
                    agencys || shipped.isPresent() ? pages + paper.entry() : null,
                    !agencys && shipped.filter(DocumentTemplate::isUnconfirmed).isPresent(), paper.entry(),
                    sending == null ? null : directory.nameOf(sending.signer()), sending);
        }).toList();
        List<FilePapers.Line> cancelled = sent.stream()
                .filter(PaperSending::struckOut)
                .map(paper -> new FilePapers.Line(words.say("casefile:paper_" + paper.paper()), paper.paper().form(),
                        null, paper.number(), paper.date(), null, false, paper.entry(), null, paper))
                .toList();
        FilePapers.Recording recording = files.mayAct(code, officer)
                ? new FilePapers.Recording(sendings.roles(file), sendings.ways(), sendings.reasons(),
                        LocalDate.now(clock), wrong, errors)
                : null;
        return new FilePapers(file.code(),
                FileAddress.of(ProcedureCode.valueOf(file.procedure()), file.code()), file.subject(),
                file.restricted(), lines, cancelled, drafts(file, pages), recording);
    }

    private List<FilePapers.Line> drafts(CaseFileView file, String pages) {
        Map<Paper, DocumentTemplate> today = templates.on(LocalDate.now(clock));
        return file.acts()
                .stream()
                .filter(act -> act.paper() != null && today.containsKey(Paper.valueOf(act.paper())))
                .map(act -> new FilePapers.Line(words.say("casefile:paper_" + act.paper()), act.form(), act.label(),
                        null, null, pages + "drafts/" + act.act(),
                        today.get(Paper.valueOf(act.paper())).isUnconfirmed(), 0, null, null))
                .toList();
    }

    /**
     * The paper of an entry of the journal, by the wording by which it was issued.
     *
     * @throws NotFound if the officer may not know of the file, or there is no such paper
     */
    OfficialDocument issued(String code, int entry, Officer officer) {
        CaseFileView file = files.read(code, officer);
        CaseView.PaperLine paper = views.papers(file)
                .stream()
                .filter(one -> one.entry() == entry)
                .findFirst()
                .orElseThrow(NotFound::new);
        return issued(file, paper).orElseThrow(NotFound::new);
    }

    /** @return empty where there is no wording for it */
    Optional<OfficialDocument> issued(CaseFileView file, CaseView.PaperLine paper) {
        CaseFileView.FactView fact = file.facts()
                .stream()
                .filter(one -> one.number() == paper.entry())
                .findFirst()
                .orElseThrow(NotFound::new);
        PaperDetails details = new PaperDetails(paper.paper(), paper.day(), fact.heldDecidedBy(), paper.number(),
                fact.heldParticulars());
        return templates.asIssued(paper.paper(), paper.day(), sendings.templateVersion(file.code(), paper.entry()))
                .map(template -> documents.draft(file, details, template, paper.day()));
    }

    /**
     * The paper of an act that is possible now, from what was typed; number and date are given when it is signed.
     *
     * @throws NotFound if the officer may not know of the file, the act is not possible, or it has no wording
     */
    OfficialDocument drafted(String code, String act, ActForm form, Officer officer) {
        CaseFileView file = files.read(code, officer);
        Paper paper = file.acts()
                .stream()
                .filter(one -> one.act().equals(act) && one.paper() != null)
                .map(one -> Paper.valueOf(one.paper()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Map<String, Object> typed = panels.values(code, act, form, officer);
        PaperDetails details = new PaperDetails(paper, null,
                typed.get("decidedBy") instanceof String decider ? decider : null, null, typed);
        LocalDate today = LocalDate.now(clock);
        return templates.of(paper, today)
                .map(template -> documents.draft(file, details, template, today))
                .orElseThrow(NotFound::new);
    }
}
