package vn.nghedan.attachment;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import vn.nghedan.attachment.store.ContentSweep;

/** Looks once a day for contents that nobody has: what was to be kept and then was not. */
@ApplicationScoped
class AttachmentTidying {

    private static final Logger LOG = Logger.getLogger(AttachmentTidying.class);

    private final ContentSweep contents;
    private final AttachmentRepository attachments;

    AttachmentTidying(ContentSweep contents, AttachmentRepository attachments) {
        this.contents = contents;
        this.attachments = attachments;
    }

    @Scheduled(identity = "attachment-tidying", cron = "{nghedan.kept.tidied-at}", concurrentExecution = ConcurrentExecution.SKIP)
    void tidy() {
        int swept = contents.sweep(sha256 -> QuarkusTransaction.requiringNew().call(() -> attachments.isOwned(sha256)));
        if (swept > 0) {
            LOG.infof("%d contents that nobody has were deleted", swept);
        }
    }
}
