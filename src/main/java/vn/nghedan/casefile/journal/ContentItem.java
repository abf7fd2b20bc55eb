package vn.nghedan.casefile.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.casefile.secrecy.Redaction;

/** One content of a file: what may be withdrawn, answered or decided apart from the rest. */
@Entity
public class ContentItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    private int number;
    private String summary;

    public ContentItem() {
    }

    public ContentItem(long dossierId, int number, String summary) {
        this.dossierId = dossierId;
        this.number = number;
        this.summary = summary;
    }

    public void conceal(Redaction redaction) {
        summary = redaction.of(summary, Redaction.SUMMARY);
    }

    long getDossierId() {
        return dossierId;
    }

    public int getNumber() {
        return number;
    }

    public String getSummary() {
        return summary;
    }
}
