package vn.nghedan.attachment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.attachment.store.ContentKind;
import vn.nghedan.attachment.store.StoredContent;

/** A file put to a letter, a visit or a case. It is never changed, only withdrawn, and its row stays. */
@Entity
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long dossierId;
    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;
    @Enumerated(EnumType.STRING)
    private ContentKind contentKind;
    private String sha256;
    private long size;
    private Integer paperEntry;
    private boolean scanned;
    private int version;
    private Long replaces;
    private String addedBy;
    private Instant addedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    Attachment() {
    }

    /** @param former what it is put in the place of; null where it is the first version */
    Attachment(long dossierId, AttachmentKind kind, StoredContent content, Integer paperEntry, Attachment former,
            String addedBy, Instant addedAt) {
        this.dossierId = dossierId;
        this.kind = kind;
        this.contentKind = content.kind();
        this.sha256 = content.sha256();
        this.size = content.size();
        this.scanned = content.scanned();
        this.paperEntry = paperEntry;
        this.version = former == null ? 1 : former.version + 1;
        this.replaces = former == null ? null : former.id;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnBy != null;
    }

    Long getId() {
        return id;
    }

    AttachmentKind getKind() {
        return kind;
    }

    ContentKind getContentKind() {
        return contentKind;
    }

    String getSha256() {
        return sha256;
    }

    long getSize() {
        return size;
    }

    Integer getPaperEntry() {
        return paperEntry;
    }

    boolean isScanned() {
        return scanned;
    }

    int getVersion() {
        return version;
    }

    Long getReplaces() {
        return replaces;
    }

    String getAddedBy() {
        return addedBy;
    }

    Instant getAddedAt() {
        return addedAt;
    }

    String getWithdrawnBy() {
        return withdrawnBy;
    }

    Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
