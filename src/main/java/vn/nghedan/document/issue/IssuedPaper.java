package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.procedure.Paper;

/**
 * A paper that was issued with an act. What it says is what the journal says and changes with it; what is its own is to whom
 * it goes.
 */
@Entity
@Table(name = "issued_paper")
class IssuedPaper {

    /** A day instead of null, so that what is not sent is a range that an index finds. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    private int entry;
    @Enumerated(EnumType.STRING)
    private Paper paper;
    private LocalDate wordedSince;
    private Long templateVersion;
    private String number;
    private LocalDate onDate;
    private String signer;
    private boolean hides;
    private boolean struckOut;
    private LocalDate dueOn;
    private LocalDate journalSent;
    private LocalDate openUntil;
    private String book;
    private Integer bookYear;
    private Integer ordinal;

    IssuedPaper() {
    }

    IssuedPaper(long dossierId, int entry) {
        this.dossierId = dossierId;
        this.entry = entry;
        this.openUntil = FOR_EVER;
    }

    /**
     * What the journal says of it.
     *
     * @param wordedSince the first day of the version of its template; null where that has none
     * @param templateVersion the agency's by which it is worded; null for the program's of its day
     * @param hides whether it must not tell who denounces
     * @param sentOn the day on which an act says it was sent; null while none does
     * @param book in which papers of its kind are numbered
     * @param ordinal its place there; null where its number is not of that book
     */
    record Content(Paper paper, LocalDate wordedSince, Long templateVersion, String number, LocalDate on, String signer,
            boolean hides,
            LocalDate dueOn, LocalDate sentOn, String book, Integer ordinal) {}

    void says(Content now) {
        paper = now.paper();
        wordedSince = now.wordedSince();
        templateVersion = now.templateVersion();
        number = now.number();
        onDate = now.on();
        signer = now.signer();
        hides = now.hides();
        dueOn = now.dueOn();
        journalSent = now.sentOn();
        book = now.book();
        bookYear = now.on().getYear();
        ordinal = now.ordinal();
        struckOut = false;
    }

    /** Its entry holds no longer: nobody waits for it, and it stays on record as it was. */
    void strikeOut() {
        struckOut = true;
        openUntil = onDate;
    }

    /** Whether somebody still waits for it, told by all to whom it goes. */
    void goesTo(List<PaperRecipient> recipients) {
        if (!struckOut) {
            boolean waiting = recipients.stream().anyMatch(PaperRecipient::isWaiting);
            LocalDate last = recipients.stream()
                    .map(PaperRecipient::doneOn)
                    .filter(day -> day != null)
                    .max(LocalDate::compareTo)
                    .orElse(onDate);
            openUntil = !waiting ? last : journalSent != null ? journalSent : FOR_EVER;
        }
    }

    Long getId() {
        return id;
    }

    long getDossierId() {
        return dossierId;
    }

    int getEntry() {
        return entry;
    }

    Paper getPaper() {
        return paper;
    }

    LocalDate getWordedSince() {
        return wordedSince;
    }

    Long getTemplateVersion() {
        return templateVersion;
    }

    String getNumber() {
        return number;
    }

    LocalDate getOnDate() {
        return onDate;
    }

    String getSigner() {
        return signer;
    }

    boolean isHiding() {
        return hides;
    }

    boolean isStruckOut() {
        return struckOut;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    LocalDate getJournalSent() {
        return journalSent;
    }

    /** The day on which nobody waited for it any longer. */
    LocalDate doneOn() {
        return openUntil;
    }

    boolean isOpen() {
        return openUntil.equals(FOR_EVER);
    }
}
