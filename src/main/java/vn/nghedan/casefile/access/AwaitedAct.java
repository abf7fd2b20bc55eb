package vn.nghedan.casefile.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.nghedan.casefile.journal.ParticularsJson;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;

/** An act that changes who sees a file, as it was proposed: done when a second person confirms it, kept whatever became of it. */
@Entity
public class AwaitedAct {

    public enum Outcome {
        OPEN, CONFIRMED, REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long dossierId;
    @Enumerated(EnumType.STRING)
    private Act act;
    private LocalDate onDate;
    private String decidedBy;
    private String documentNumber;
    private LocalDate documentDate;
    private String note;
    private String particulars;
    private String concerned;
    private String askedBy;
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String settledBy;
    private Instant settledAt;
    private String reason;

    AwaitedAct() {
    }

    /** @param concerned the staff code of whose sight of the file it changes */
    AwaitedAct(long dossierId, Proposal proposal, String concerned, String askedBy, Instant askedAt) {
        this.dossierId = dossierId;
        this.act = proposal.act();
        this.onDate = proposal.on();
        this.decidedBy = proposal.decidedBy();
        this.documentNumber = proposal.document() == null ? null : proposal.document().number();
        this.documentDate = proposal.document() == null ? null : proposal.document().date();
        this.note = proposal.note();
        this.particulars = ParticularsJson.write(FactData.stored(proposal.values()));
        this.concerned = concerned;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.outcome = Outcome.OPEN;
    }

    /** @param notBefore the day before which the file takes no act any more */
    public Proposal proposal(LocalDate notBefore, String decider) {
        DocumentRef document = documentNumber == null && documentDate == null
                ? null
                : new DocumentRef(documentNumber, documentDate);
        return new Proposal(act, onDate.isBefore(notBefore) ? notBefore : onDate, decider == null ? decidedBy : decider,
                document, note, values());
    }

    public Map<String, Object> values() {
        return ParticularsJson.read(particulars).raw();
    }

    public void confirmed(String by, Instant at) {
        outcome = Outcome.CONFIRMED;
        settledBy = by;
        settledAt = at;
    }

    public void refused(String by, Instant at, String why) {
        outcome = Outcome.REFUSED;
        settledBy = by;
        settledAt = at;
        reason = why;
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    public Long getId() {
        return id;
    }

    public long getDossierId() {
        return dossierId;
    }

    public Act getAct() {
        return act;
    }

    public LocalDate getOnDate() {
        return onDate;
    }

    public String getConcerned() {
        return concerned;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getSettledBy() {
        return settledBy;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public String getReason() {
        return reason;
    }
}
