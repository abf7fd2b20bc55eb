package vn.nghedan.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One content of a file: what may be withdrawn, answered or decided apart from the rest. */
@Entity
class ContentItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long dossierId;
    private int number;
    private String summary;

    ContentItem() {
    }

    ContentItem(long dossierId, int number, String summary) {
        this.dossierId = dossierId;
        this.number = number;
        this.summary = summary;
    }

    void conceal(Redaction redaction) {
        summary = redaction.of(summary, Redaction.SUMMARY);
    }

    int getNumber() {
        return number;
    }

    String getSummary() {
        return summary;
    }
}
