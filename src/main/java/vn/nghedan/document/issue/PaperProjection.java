package vn.nghedan.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.FileChanged;
import vn.nghedan.document.book.PaperBooks;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.Secrecy;
import vn.nghedan.document.template.TemplateVersions;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.PaperOnRecord;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reference.OfficeCalendar;

/**
 * Follows the journals: the papers that they tell of stand in this room in the same transaction. To whom a paper goes is
 * proposed once, when the entry that names it is recorded; papers from before that have no recipients until somebody names
 * them.
 */
@ApplicationScoped
class PaperProjection {

    private final IssuedPaperRepository papers;
    private final SendingTerms terms;
    private final TemplateVersions templates;
    private final PaperBooks books;
    private final OfficeCalendar calendar;
    private final AuditService audit;
    private final Clock clock;

    PaperProjection(IssuedPaperRepository papers, SendingTerms terms, TemplateVersions templates, PaperBooks books,
            OfficeCalendar calendar, AuditService audit, Clock clock) {
        this.papers = papers;
        this.terms = terms;
        this.templates = templates;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    void changed(@Observes FileChanged file) {
        if (file.journal().recorded().stream().noneMatch(PaperProjection::namesAPaper)) {
            return;
        }
        Procedure procedure = Procedures.of(file.procedure());
        CaseStatus standing = procedure.read(file.journal()).standing();
        List<PaperOnRecord> told = PaperOnRecord.of(procedure, standing);
        List<IssuedPaper> all = new ArrayList<>(papers.of(file.file()));
        if (told.isEmpty() && all.isEmpty()) {
            return;
        }
        Map<Integer, IssuedPaper> written = all.stream()
                .collect(Collectors.toMap(IssuedPaper::getEntry, Function.identity()));
        boolean secret = file.denouncing() || file.restricted();
        boolean timed = told.stream()
                .anyMatch(paper -> !terms.of(paper.paper(), standing.procedure()).rules().isEmpty());
        List<IssuedPaperRepository.Limit> limits = timed ? papers.limits(file.file()) : List.of();
        Map<Long, List<PaperRecipient>> recipients = new HashMap<>(papers.recipients(all));
        told.forEach(paper -> {
            IssuedPaper issued = written.remove(paper.fact().number());
            boolean isNew = issued == null;
            if (isNew) {
                issued = new IssuedPaper(file.file(), paper.fact().number());
                all.add(issued);
            }
            issued.says(content(paper, issued, standing, limits, secret));
            if (isNew) {
                papers.keep(issued);
                recipients.put(issued.getId(), issue(issued, paper, standing, file));
            }
        });
        written.values().stream().filter(gone -> !gone.isStruckOut()).forEach(gone -> {
            gone.strikeOut();
            audit.record("PAPER_STRUCK_OUT", file.code(), gone.getEntry() + " " + gone.getPaper());
        });
        all.forEach(paper -> paper.goesTo(recipients.getOrDefault(paper.getId(), List.of())));
        if (secret) {
            // what was typed before a file turned out to be a denunciation is taken back (LTC Điều 56)
            recipients.values().stream().flatMap(List::stream).forEach(PaperRecipient::conceal);
        }
    }

    private static boolean namesAPaper(Fact fact) {
        return fact.document() != null || fact.what() == FactKind.CORRECTED;
    }

    /** The wording is chosen when it is issued; a paper that turns out to be another one is written anew. */
    private IssuedPaper.Content content(PaperOnRecord paper, IssuedPaper issued, CaseStatus standing,
            List<IssuedPaperRepository.Limit> limits, boolean secret) {
        Fact fact = paper.fact();
        String book = books.of(paper.paper());
        String number = fact.document().number().strip();
        LocalDate on = fact.document().date() == null ? fact.on() : fact.document().date();
        Optional<DocumentTemplate> template = issued.getPaper() == paper.paper()
                ? templates.asIssued(paper.paper(), on, issued.getTemplateVersion())
                : templates.of(paper.paper(), on);
        Set<String> rules = terms.of(paper.paper(), standing.procedure()).rules();
        int place = standing.facts().indexOf(fact);
        Optional<IssuedPaperRepository.Limit> limit = limits.stream()
                .filter(one -> one.place() == place && rules.contains(one.rule()))
                .findFirst();
        return new IssuedPaper.Content(paper.paper(), template.map(one -> one.inForce().from()).orElse(null),
                template.map(DocumentTemplate::version).orElse(null),
                number, on, fact.decidedBy(),
                secret || template.filter(one -> one.secrecy() == Secrecy.HIDE).isPresent(),
                limit.map(IssuedPaperRepository.Limit::dueOn)
                        .orElseGet(() -> calendar.current().plusWorkingDays(on, 1)),
                limit.map(IssuedPaperRepository.Limit::metOn).orElse(null), book,
                books.ordinal(book, number).orElse(null));
    }

    /** The newest entry is the one that issued it, or the correction that gave it its number. */
    private static boolean isRecordedNow(int entry, FileChanged file) {
        List<Fact> recorded = file.journal().recorded();
        Fact newest = recorded.get(recorded.size() - 1);
        return file.recorder() != null && (newest.number() == entry || newest.what() == FactKind.CORRECTED
                && newest.get(Fields.FACT).filter(aim -> aim == entry || isOf(aim, entry, recorded)).isPresent());
    }

    /** A correction may itself be corrected. */
    private static boolean isOf(int correction, int entry, List<Fact> recorded) {
        return recorded.stream()
                .filter(fact -> fact.number() == correction && fact.what() == FactKind.CORRECTED)
                .anyMatch(fact -> fact.get(Fields.FACT).filter(aim -> aim == entry).isPresent());
    }

    private List<PaperRecipient> issue(IssuedPaper issued, PaperOnRecord paper, CaseStatus standing, FileChanged file) {
        if (!isRecordedNow(issued.getEntry(), file)) {
            return List.of();
        }
        List<PaperRecipient> recipients = terms.recipients(paper, standing)
                .stream()
                .map(one -> new PaperRecipient(issued, one.role(), null, !one.ifAny(), file.recorder().code(),
                        clock.instant()))
                .toList();
        recipients.forEach(papers::keep);
        audit.record("PAPER_ISSUED", file.code(), issued.getEntry() + " " + issued.getPaper());
        return recipients;
    }
}
