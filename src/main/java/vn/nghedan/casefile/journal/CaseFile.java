package vn.nghedan.casefile.journal;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.NaturalId;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.secrecy.Redaction;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/**
 * A file. It is opened once with what was received; from then on it changes only by {@link #stands}, which writes down
 * what the journal makes of it.
 */
@Entity
@Table(name = "dossier")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    @NaturalId
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

    public CaseFile() {
    }

    public CaseFile(String code, NewCaseFile file, String searchText, String recordedBy, Instant recordedAt) {
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
    public void stands(ReadModel now) {
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
    public void seal() {
        sealed = true;
        restricted = true;
    }

    /** Two people have found that nothing in it has to be kept secret any more. */
    public void unseal() {
        sealed = false;
        denounces = false;
    }

    /** Whoever took it in has handed it on. */
    public void passOn() {
        passedOn = true;
    }

    /** @param looked whether somebody has read its text for what may still tell who denounces */
    public void lookedOver(boolean looked) {
        lookedOver = looked;
    }

    /** Writes down the texts of what was received once they are put right; the dates follow from the journal. */
    public void says(NewCaseFile right, String foundBy) {
        subject = right.subject();
        content = right.content();
        searchText = foundBy;
    }

    /** Takes out who brought it, once that must not be known. */
    public void conceal(Redaction redaction, List<String> respondents) {
        subject = redaction.of(subject, Redaction.SUBJECT);
        content = redaction.of(content, Redaction.CONTENT);
        searchText = SearchText.of(code, subject, respondents);
    }

    public boolean isOpen() {
        return phase != Phase.CLOSED;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public ProcedureCode getProcedure() {
        return procedure;
    }

    public MatterType getType() {
        return type;
    }

    public String getSubject() {
        return subject;
    }

    public String getContent() {
        return content;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public boolean isSealed() {
        return sealed;
    }

    /** Whether it is, or has been found to be, a denunciation; it may be closed without being one. */
    public boolean isDenouncing() {
        return denounces;
    }

    public boolean isPassedOn() {
        return passedOn;
    }

    public boolean isLookedOver() {
        return lookedOver;
    }

    public String getOrigin() {
        return origin;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public int getGroupSize() {
        return groupSize;
    }

    public boolean isOverLevel() {
        return overLevel;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public State getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    public String getUnit() {
        return unit;
    }

    public String getHandler() {
        return handler;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    String getDueRule() {
        return dueRule;
    }

    public LocalDate getPausedSince() {
        return pausedSince;
    }

    public int getVersion() {
        return version;
    }
}
