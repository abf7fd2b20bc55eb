package vn.nghedan.document.template;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.law.Validity;
import vn.nghedan.procedure.Paper;

/** A version of the agency's own words for a paper. Its words are never changed: papers that were issued by it are printed by it. */
@Entity
@Table(name = "template_version")
class AgencyWording {

    /** A day instead of null, so that what holds is a range. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Paper paper;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private String subject;
    private String addressees;
    private String text;
    private String recipients;
    private String basis;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;
    private String withdrawnBy;
    private Instant withdrawnAt;
    private String withdrawalReason;

    AgencyWording() {
    }

    AgencyWording(Paper paper, LocalDate from, NewWording words, String by, Instant at) {
        this.paper = paper;
        this.fromOn = from;
        this.untilOn = FOR_EVER;
        this.subject = words.subject();
        this.addressees = String.join("\n", words.addresseeLines());
        this.text = String.join("\n", words.textLines());
        this.recipients = String.join("\n", words.recipientLines());
        this.basis = words.basis();
        this.reason = words.reason();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** From that day on the version before it holds again. */
    void withdraw(LocalDate from, String why, String by, Instant at) {
        untilOn = from;
        withdrawalReason = why;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnBy != null;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && day.isBefore(untilOn);
    }

    /** @param base the program's wording of the same paper, of which it keeps all but the words */
    DocumentTemplate over(DocumentTemplate base) {
        Validity holds = new Validity(fromOn,
                untilOn.equals(FOR_EVER) || !fromOn.isBefore(untilOn) ? null : untilOn.minusDays(1));
        return base.worded(id, holds, new NewWording(null, basis, reason, subject, addressees, text, recipients));
    }

    Long getId() {
        return id;
    }

    Paper getPaper() {
        return paper;
    }

    LocalDate getFromOn() {
        return fromOn;
    }

    LocalDate getUntilOn() {
        return untilOn;
    }

    String getBasis() {
        return basis;
    }

    String getReason() {
        return reason;
    }

    String getEnteredBy() {
        return enteredBy;
    }

    Instant getEnteredAt() {
        return enteredAt;
    }

    String getWithdrawnBy() {
        return withdrawnBy;
    }

    String getWithdrawalReason() {
        return withdrawalReason;
    }
}
