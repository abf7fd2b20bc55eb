package vn.nghedan.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What was written about an attachment: of a denunciation it is read only for those who know who denounces. */
@Entity
class AttachmentText {

    @Id
    private Long id;
    private String name;
    private String description;
    private String withdrawn;

    AttachmentText() {
    }

    AttachmentText(Long attachment, String name, String description) {
        this.id = attachment;
        this.name = name;
        this.description = description;
    }

    void withdrawn(String reason) {
        withdrawn = reason;
    }

    Long getId() {
        return id;
    }

    String getName() {
        return name;
    }

    String getDescription() {
        return description;
    }

    String getWithdrawn() {
        return withdrawn;
    }
}
