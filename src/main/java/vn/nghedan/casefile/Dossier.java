package vn.nghedan.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/**
 * A file. It is opened once with what was received; from then on it changes only by {@link #stands}, which writes down
 * what the journal makes of it.
 */
@Entity
class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_code")
    private ProcedureCode procedure;
    @Enumerated(EnumType.STRING)
    @Column(name = "matter_type")
    private MatterType type;
    private String subject;
    private String content;
    private boolean restricted;
    private boolean sealed;
    private boolean denounces;
    private boolean passedOn;
    private boolean lookedOver;
    private String origin;
    private LocalDate receivedOn;
    private int groupSize;
    private boolean overLevel;
    private String recordedBy;
    private Instant recordedAt;

    // the read model
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Phase phase;
    private LocalDate stateSince;
    @Column(name = "unit_code")
    private String unit;
    @Column(name = "handler_code")
    private String handler;
    private LocalDate dueOn;
    private String dueRule;
    private LocalDate pausedSince;
    private LocalDate lastFactOn;
    private int factCount;
    private String searchText;

    @Version
    private int version;

    Dossier() {
    }

    Dossier(String code, NewFile file, String searchText, String recordedBy, Instant recordedAt) {
        this.code = code;
        this.procedure = file.procedure();
        this.type = file.type();
        this.subject = file.subject();
        this.content = file.content();
        this.origin = file.origin();
        this.receivedOn = file.receivedOn();
        this.groupSize = file.groupSize();
        this.overLevel = file.overLevel();
        this.searchText = searchText;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Writes down what the journal says. */
    void stands(ReadModel now) {
        receivedOn = now.standing().receivedOn();
        groupSize = now.standing().groupSize();
        state = now.standing().state();
        phase = state.phase();
        stateSince = now.standing().since();
        type = now.type();
        denounces = denounces || now.denounces();
        sealed = sealed || now.restricted();
        restricted = sealed;
        overLevel = now.current().matter().overLevel();
        unit = now.current().unit();
        handler = now.current().handler();
        dueOn = now.current().dueOn();
        dueRule = now.current().dueRule();
        pausedSince = now.current().pausedSince();
        lastFactOn = now.current().lastFactOn();
        factCount = now.factCount();
    }

    // ---- secrecy

    /** Closes it for all who have nothing to do with it, whatever its type is or becomes. */
    void seal() {
        sealed = true;
        restricted = true;
    }

    /** Two people have found that nothing in it has to be kept secret any more. */
    void unseal() {
        sealed = false;
        denounces = false;
    }

    /** Whoever took it in has handed it on. */
    void passOn() {
        passedOn = true;
    }

    /** @param looked whether somebody has read its text for what may still tell who denounces */
    void lookedOver(boolean looked) {
        lookedOver = looked;
    }

    /** Writes down the texts of what was received once they are put right; the dates follow from the journal. */
    void says(NewFile right, String foundBy) {
        subject = right.subject();
        content = right.content();
        searchText = foundBy;
    }

    /** Takes out who brought it, once that must not be known. */
    void conceal(Redaction redaction, List<String> respondents) {
        subject = redaction.of(subject, Redaction.SUBJECT);
        content = redaction.of(content, Redaction.CONTENT);
        searchText = SearchText.of(code, subject, respondents);
    }

    boolean isOpen() {
        return phase != Phase.CLOSED;
    }

    Long getId() {
        return id;
    }

    String getCode() {
        return code;
    }

    ProcedureCode getProcedure() {
        return procedure;
    }

    MatterType getType() {
        return type;
    }

    String getSubject() {
        return subject;
    }

    String getContent() {
        return content;
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean isSealed() {
        return sealed;
    }

    /** Whether it is, or has been found to be, a denunciation; it may be closed without being one. */
    boolean isDenouncing() {
        return denounces;
    }

    boolean isPassedOn() {
        return passedOn;
    }

    boolean isLookedOver() {
        return lookedOver;
    }

    String getOrigin() {
        return origin;
    }

    LocalDate getReceivedOn() {
        return receivedOn;
    }

    int getGroupSize() {
        return groupSize;
    }

    boolean isOverLevel() {
        return overLevel;
    }

    String getRecordedBy() {
        return recordedBy;
    }

    State getState() {
        return state;
    }

    LocalDate getStateSince() {
        return stateSince;
    }

    String getUnit() {
        return unit;
    }

    String getHandler() {
        return handler;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    String getDueRule() {
        return dueRule;
    }

    LocalDate getPausedSince() {
        return pausedSince;
    }

    int getVersion() {
        return version;
    }
}
