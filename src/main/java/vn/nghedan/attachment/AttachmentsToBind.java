package vn.nghedan.attachment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.nghedan.attachment.store.ContentStore;
import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.FiledAttachments;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Words;

/** What of the attachments goes into a bound file. Of a denunciation that is nothing but copies made for it, and no name (LTC Điều 56). */
@ApplicationScoped
class AttachmentsToBind implements FiledAttachments {

    private static final Logger LOG = Logger.getLogger(AttachmentsToBind.class);

    private final AttachmentRepository attachments;
    private final ContentStore contents;
    private final AuditService audit;
    private final Words words;
    private final Clock clock;

    AttachmentsToBind(AttachmentRepository attachments, ContentStore contents, AuditService audit, Words words,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Filed> of(String code, boolean redacted, Officer reader) {
        List<KnownAttachment> known = kept(code, reader);
        Map<Long, AttachmentText> texts = attachments.texts(known.stream()
                .filter(one -> !isRedacted(one, redacted))
                .map(one -> one.attachment().getId())
                .toList());
        return known.stream().map(one -> filed(one, isRedacted(one, redacted), texts)).toList();
    }

    @Override
    @Transactional
    public long size(String code, Officer reader) {
        return kept(code, reader).stream().mapToLong(one -> one.attachment().getSize()).sum();
    }

    /** Neither what was withdrawn nor what a later version stands for. */
    private List<KnownAttachment> kept(String code, Officer reader) {
        List<KnownAttachment> standing = attachments.of(code, reader)
                .stream()
                .filter(one -> !one.attachment().isWithdrawn())
                .toList();
        Set<Long> replaced = standing.stream()
                .map(one -> one.attachment().getReplaces())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return standing.stream().filter(one -> !replaced.contains(one.attachment().getId())).toList();
    }

    private static boolean isRedacted(KnownAttachment known, boolean redacted) {
        return redacted || known.closed();
    }

    private Filed filed(KnownAttachment known, boolean redacted, Map<Long, AttachmentText> texts) {
        Attachment one = known.attachment();
        boolean sealed = !known.readable() || redacted && one.getKind() != AttachmentKind.REDACTED_COPY;
        String kind = words.onPaper("attachments:kind", one.getKind().name());
        String title = redacted ? kind + " " + one.getId() : kind + ": " + texts.get(one.getId()).getName();
        var on = one.getAddedAt().atZone(clock.getZone()).toLocalDate();
        if (sealed) {
            return new Filed(title, on, one.getPaperEntry(), true, null, null);
        }
        if (known.closed()) {
            audit.record("ATTACHMENT_READ", known.file(), String.valueOf(one.getId()));
        }
        return new Filed(title, on, one.getPaperEntry(), false, one.getContentKind().mediaType(),
                contents.find(one.getSha256()).orElseGet(() -> {
                    LOG.errorf("the content of attachment %d is lost or was changed", one.getId());
                    return null;
                }));
    }
}
