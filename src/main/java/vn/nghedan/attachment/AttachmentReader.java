package vn.nghedan.attachment;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** Lists the attachments of a file for whoever may know of it, with as much as they may know. */
@Named("attachments")
@ApplicationScoped
public class AttachmentReader {

    private final AttachmentRepository attachments;
    private final CaseFileQueries files;
    private final DirectoryService directory;
    private final CurrentOfficer officer;
    private final Clock clock;

    AttachmentReader(AttachmentRepository attachments, CaseFileQueries files, DirectoryService directory,
            CurrentOfficer officer, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.directory = directory;
        this.officer = officer;
        this.clock = clock;
    }

    /** For a page of the file, which has asked who may know of it. */
    @Transactional
    public List<AttachmentView> of(String code) {
        return views(attachments.of(code, officer.get()));
    }

    /**
     * @param code of a file, or the number of a visit for those of its contents that the officer may know of
     * @throws NotFound if there is nothing that the officer may know of
     */
    @Transactional
    List<AttachmentView> of(String code, Officer reader) {
        if (files.sees(code, reader)) {
            return views(attachments.of(code, reader));
        }
        List<String> contents = attachments.contentsOf(code, reader);
        if (contents.isEmpty()) {
            throw new NotFound();
        }
        return contents.stream().flatMap(one -> views(attachments.of(one, reader)).stream()).toList();
    }

    /**
     * The file to which something is put: that with the code, or the content of the visit with this number.
     *
     * @throws BadInput if the visit has several: which one is meant decides who may see it
     */
    @Transactional
    String fileOf(String code, Officer reader) {
        List<String> contents = files.sees(code, reader) ? List.of(code) : attachments.contentsOf(code, reader);
        if (contents.size() > 1) {
            throw new BadInput("file", "attachments:error_content");
        }
        return contents.stream().findFirst().orElseThrow(NotFound::new);
    }

    @Transactional
    AttachmentView byId(long id, Officer reader) {
        return views(attachments.byId(id, reader).stream().toList()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<AttachmentView> views(List<KnownAttachment> known) {
        Map<Long, AttachmentText> texts = attachments.texts(
                known.stream().filter(KnownAttachment::named).map(one -> one.attachment().getId()).toList());
        return known.stream().map(one -> view(one, texts.get(one.attachment().getId()))).toList();
    }

    private AttachmentView view(KnownAttachment known, AttachmentText text) {
        Attachment one = known.attachment();
        boolean told = known.readable();
        return new AttachmentView(one.getId(), known.file(), one.getKind(), text == null ? null : text.getName(),
                text == null ? null : text.getDescription(), told ? one.getContentKind().mediaType() : null,
                told ? one.getSize() : null, told ? one.getSha256() : null, known.closed(), told, one.isScanned(),
                one.getVersion(), one.getReplaces(), one.getPaperEntry(),
                one.getAddedBy(), directory.nameOf(one.getAddedBy()), moment(one.getAddedAt()),
                one.isWithdrawn()
                        ? new AttachmentView.Withdrawal(one.getWithdrawnBy(), directory.nameOf(one.getWithdrawnBy()),
                                moment(one.getWithdrawnAt()), text == null ? null : text.getWithdrawn())
                        : null);
    }

    private OffsetDateTime moment(Instant at) {
        return at.atZone(clock.getZone()).toOffsetDateTime();
    }
}
