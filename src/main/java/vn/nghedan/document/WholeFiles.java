package vn.nghedan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.runtime.configuration.MemorySize;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.FiledAttachments;
import vn.nghedan.casefile.FiledAttachments.Filed;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.casefile.view.CaseViews;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.binding.FileBinder;
import vn.nghedan.document.binding.FileBinder.Bound;
import vn.nghedan.document.binding.FilePart;
import vn.nghedan.document.binding.FilePart.Absent;
import vn.nghedan.document.binding.FrontMatter;
import vn.nghedan.document.binding.FrontMatter.Fact;
import vn.nghedan.document.layout.PdfPrinter;
import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.procedure.Paper;
import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.Outage;
import vn.nghedan.web.problem.WritingRefused;
import vn.nghedan.web.storage.DiskReserve;

/**
 * Hồ sơ vụ việc as one PDF: the letter that it came of, the papers in the order of their dates, each followed by what was signed of it, then whatever is
 * attached. Of a denunciation nobody gets any but the redacted one (LTC Điều 56).
 */
@ApplicationScoped
class WholeFiles {

    private static final Locale PAPER = new Locale("vi");
    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAY_BACK = 3;
    /** What is bound lies on the disk twice: as it is put together, and done. */
    private static final int TWICE = 2;

    private final CaseFileQueries files;
    private final CaseViews views;
    private final FilePaperService papers;
    private final FiledAttachments attachments;
    private final FileBinder binder;
    private final PdfPrinter pdf;
    private final DirectoryService directory;
    private final AuditService audit;
    private final DiskReserve room;
    private final Words words;
    private final Clock clock;
    private final long most;
    private final FrontMatter.Wording wording;
    private final Semaphore presses = new Semaphore(AT_ONCE);

    WholeFiles(CaseFileQueries files, CaseViews views, FilePaperService papers, FiledAttachments attachments,
            FileBinder binder, PdfPrinter pdf, DirectoryService directory, AuditService audit, DiskReserve room,
            Words words, Clock clock, @ConfigProperty(name = "nghedan.whole-file.max-size") MemorySize most) {
        this.files = files;
        this.views = views;
        this.papers = papers;
        this.attachments = attachments;
        this.binder = binder;
        this.pdf = pdf;
        this.directory = directory;
        this.audit = audit;
        this.room = room;
        this.words = words;
        this.clock = clock;
        this.most = most.asLongValue();
        this.wording = DocumentTemplates.read("whole-file", new TypeReference<>() {
        });
    }

    /**
     * It is on record before it is handed out.
     *
     * @throws NotFound if the officer may not know of the file
     * @throws BadInput if it is larger than what is bound as one, or others are bound at the moment
     */
    Bound bind(String code, Officer officer) {
        List<CaseFileView> family = family(code, officer);
        CaseFileView file = family.get(family.size() - 1);
        long size = family.stream().mapToLong(one -> attachments.size(one.code(), officer)).sum();
        if (size > most) {
            throw new BadInput("", "sending:whole_file_size");
        }
        if (!room.isEnoughFor(TWICE * size)) {
            throw new WritingRefused(Outage.FULL);
        }
        if (!presses.tryAcquire()) {
            throw new BadInput("", "sending:whole_file_busy");
        }
        try {
            boolean redacted = PaperValues.mayDenounce(file);
            List<FilePart> parts = family.stream().flatMap(one -> parts(one, redacted, officer)).toList();
            Bound bound = binder.bind(front(file, redacted, parts.size(), officer), parts);
            audit.record("WHOLE_FILE_PRINTED", file.code(), String.valueOf(bound.pages()));
            return bound;
        } finally {
            presses.release();
        }
    }

    /** The file and those that it came of, the first of them first. An open file never leads into one that may denounce. */
    private List<CaseFileView> family(String code, Officer officer) {
        List<CaseFileView> family = new ArrayList<>();
        family.add(files.read(code, officer));
        boolean open = !PaperValues.mayDenounce(family.get(0));
        String origin = family.get(0).origin();
        while (origin != null && family.size() < LONGEST_WAY_BACK && files.sees(origin, officer)) {
            CaseFileView earlier = files.read(origin, officer);
            if (open && PaperValues.mayDenounce(earlier)) {
                break;
            }
            family.add(0, earlier);
            origin = earlier.origin();
        }
        return family;
    }

    // ---- what it is made of

    private Stream<FilePart> parts(CaseFileView file, boolean redacted, Officer officer) {
        List<Filed> attached = attachments.of(file.code(), redacted, officer);
        List<FilePart> parts = new ArrayList<>();
        List<CaseView.PaperLine> onRecord = views.papers(file)
                .stream()
                .sorted(Comparator.comparing(CaseView.PaperLine::day).thenComparing(CaseView.PaperLine::entry))
                .toList();
        for (CaseView.PaperLine paper : onRecord) {
            List<Filed> signed = attached.stream().filter(one -> isOf(paper, one)).toList();
            parts.add(part(file, paper));
            signed.forEach(one -> parts.add(part(one, redacted)));
        }
        attached.stream()
                .filter(one -> onRecord.stream().noneMatch(paper -> isOf(paper, one)))
                .forEach(one -> parts.add(part(one, redacted)));
        return parts.stream();
    }

    private static boolean isOf(CaseView.PaperLine paper, Filed attached) {
        return Objects.equals(attached.paperEntry(), paper.entry());
    }

    private FilePart part(CaseFileView file, CaseView.PaperLine paper) {
        String title = paper.paper() == Paper.NONE
                ? paper.title()
                : words.onPaper("casefile:paper", paper.paper().name());
        FilePart.Content content = papers
                .issued(file, paper).<FilePart
                        .Content>map(document -> new FilePart.Printed(() -> pdf.print(document)))
                .orElse(Absent.UNWORDED);
        return new FilePart(paper.number(), paper.day(), title, content);
    }

    private static FilePart part(Filed attached, boolean redacted) {
        return new FilePart(null, attached.addedOn(), attached.title(), content(attached, redacted));
    }

    private static FilePart.Content content(Filed attached, boolean redacted) {
        if (attached.sealed()) {
            return Absent.SEALED;
        }
        if (attached.content() == null) {
            return Absent.LOST;
        }
        return switch (attached.type()) {
            case "application/pdf" -> new FilePart.Pdf(attached.content(), redacted);
            case "image/jpeg", "image/png", "image/tiff" -> new FilePart.Pictures(attached.content());
            default -> Absent.BESIDE;
        };
    }

    // ---- what stands on the cover

    private FrontMatter front(CaseFileView file, boolean redacted, int parts, Officer officer) {
        AgencyView agency = directory.agency();
        List<Fact> facts = Stream
                .of(new Fact(wording.receivedOn(), WebText.date(file.receivedOn())),
                        new Fact(wording.unit(), directory.unitNameOf(file.unit())),
                        new Fact(wording.handler(), directory.nameOf(file.handler())),
                        new Fact(wording.parts(), String.valueOf(parts)),
                        new Fact(wording.printed(),
                                WebText.date(LocalDate.now(clock)) + ", " + directory.nameOf(officer.code())))
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
        return new FrontMatter(wording, upper(agency.superiorBody()), upper(PaperValues.nameOnPapers(agency)),
                words.onPaper("casefile:procedure", file.procedure()), file.code(), redacted ? null : file.subject(),
                facts, redacted, List.of());
    }

    private static String upper(String text) {
        return Optional.ofNullable(text).map(one -> one.toUpperCase(PAPER)).orElse(null);
    }
}
