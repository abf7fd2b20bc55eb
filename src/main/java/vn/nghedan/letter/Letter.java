package vn.nghedan.letter;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.NaturalId;

/** How a letter came in. What happened to it since stands in the journal of its file. */
@Entity
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    @NaturalId
    private String dossierCode;
    @Enumerated(EnumType.STRING)
    private Source source;
    private String fromAgency;
    private LocalDate writtenOn;
    private boolean signed;
    private boolean anonymous;

    Letter() {
    }

    Letter(String dossierCode, boolean signed, boolean anonymous) {
        this.dossierCode = dossierCode;
        this.source = Source.DESK;
        this.signed = signed;
        this.anonymous = anonymous;
    }

    /** Of a letter that was not handed in at the desk, or whose date is known. */
    void came(Source by, String from, LocalDate written) {
        source = by;
        fromAgency = from;
        writtenOn = written;
    }

    /** The same put right. */
    void corrected(Source by, String from, LocalDate written, boolean allSigned, boolean unnamed) {
        came(by, from, written);
        signed = allSigned;
        anonymous = unnamed;
    }

    Source getSource() {
        return source;
    }

    String getFromAgency() {
        return fromAgency;
    }

    LocalDate getWrittenOn() {
        return writtenOn;
    }

    boolean isSigned() {
        return signed;
    }

    boolean isAnonymous() {
        return anonymous;
    }
}
