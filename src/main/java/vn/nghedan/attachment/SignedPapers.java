package vn.nghedan.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import vn.nghedan.attachment.signature.PdfSignature;
import vn.nghedan.attachment.signature.SignatureReader;
import vn.nghedan.attachment.store.ContentKind;
import vn.nghedan.attachment.store.ContentStore;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.casefile.view.CaseViews;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;

/** Papers that were signed elsewhere, each beside the entry whose paper it is, with what its signatures are worth. */
@Named("signedpapers")
@ApplicationScoped
public class SignedPapers {

    private final AttachmentReader attachments;
    private final ContentStore contents;
    private final SignatureReader signatures;
    private final CaseFileQueries files;
    private final CaseViews views;
    private final CurrentOfficer officer;

    SignedPapers(AttachmentReader attachments, ContentStore contents, SignatureReader signatures,
            CaseFileQueries files, CaseViews views, CurrentOfficer officer) {
        this.attachments = attachments;
        this.contents = contents;
        this.signatures = signatures;
        this.files = files;
        this.views = views;
        this.officer = officer;
    }

    /**
     * @param paper of which it is; null where that was not said
     * @param signatures null where it is no PDF, or one that the reader may not look at
     */
    public record SignedPaper(AttachmentView attachment, CaseView.PaperLine paper, List<PdfSignature> signatures) {}

    /** For a page of the file. */
    public List<SignedPaper> of(String code) {
        Officer reader = officer.get();
        List<AttachmentView> signed = attachments.of(code, reader)
                .stream()
                .filter(one -> one.kind() == AttachmentKind.SIGNED_PAPER && one.withdrawn() == null)
                .toList();
        if (signed.isEmpty()) {
            return List.of();
        }
        Map<Integer, CaseView.PaperLine> papers = papers(code, reader).stream()
                .collect(Collectors.toMap(CaseView.PaperLine::entry, Function.identity(), (first, second) -> first));
        return signed.stream()
                .map(one -> new SignedPaper(one, papers.get(one.paperEntry()), signatures(one)))
                .toList();
    }

    /** What is on record of the papers of a file. */
    List<CaseView.PaperLine> papers(String code, Officer reader) {
        CaseFileView file = files.read(code, reader);
        return views.papers(file);
    }

    private List<PdfSignature> signatures(AttachmentView one) {
        return ContentKind.PDF.mediaType().equals(one.type())
                ? Optional.of(one.sha256()).flatMap(contents::find).map(signatures::read).orElse(null)
                : null;
    }
}
