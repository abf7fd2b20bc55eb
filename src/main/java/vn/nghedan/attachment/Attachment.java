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

    Attachment(long dossierId, AttachmentKind kind, StoredContent content, Integer paperEntry, String addedBy,
            Instant addedAt) {
        this.dossierId = dossierId;
        this.kind = kind;
        this.contentKind = content.kind();
        this.sha256 = content.sha256();
        this.size = content.size();
        this.scanned = content.scanned();
        this.paperEntry = paperEntry;
        this.version = 1;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** Of the same kind, and the signed copy of the same paper. */
    Attachment newVersion(StoredContent content, String by, Instant at) {
        Attachment newer = new Attachment(dossierId, kind, content, paperEntry, by, at);
        newer.version = version + 1;
        newer.replaces = id;
        return newer;
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
