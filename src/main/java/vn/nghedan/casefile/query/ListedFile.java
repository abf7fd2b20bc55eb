package vn.nghedan.casefile.query;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/** A file as it stands, for the queries of other rooms: they name it, with {@link VisibleFiles#CONDITION}, and never write it. */
@Entity
@Immutable
@Table(name = "dossier")
public class ListedFile {

    @Id
    private Long id;
    private String code;
    /** The number of the visit, letter or case that it came of. */
    private String origin;
    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_code")
    private ProcedureCode procedure;
    @Enumerated(EnumType.STRING)
    @Column(name = "matter_type")
    private MatterType type;
    private String subject;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Phase phase;
    @Column(name = "unit_code")
    private String unit;
    @Column(name = "handler_code")
    private String handler;
    private LocalDate dueOn;
    private String dueRule;
    private boolean restricted;
    private boolean denounces;
    private boolean lookedOver;
    private String recordedBy;

    ListedFile() {
    }
}
