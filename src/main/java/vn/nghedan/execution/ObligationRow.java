package vn.nghedan.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.casefile.FileChanged;
import vn.nghedan.procedure.Obligation;

/** An obligation as the journal of its file tells it; written anew when the journal says otherwise. */
@Entity
@Table(name = "obligation")
class ObligationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long dossierId;
    private int number;
    @Enumerated(EnumType.STRING)
    private Obligation.Kind kind;
    @Enumerated(EnumType.STRING)
    private Obligation.ObligorKind obligorKind;
    private String obligor;
    private String unit;
    private String handler;
    private String what;
    private BigDecimal owed;
    private LocalDate createdOn;
    private LocalDate dueOn;
    private LocalDate doneOn;

    ObligationRow() {
    }

    /** Where nobody is named to see to it, whoever has the file does. */
    ObligationRow(FileChanged file, Obligation obligation) {
        this.dossierId = file.file();
        this.number = obligation.number();
        this.kind = obligation.kind();
        this.obligorKind = obligation.obligorKind();
        this.obligor = obligation.obligor();
        this.unit = obligation.unit() == null ? file.unit() : obligation.unit();
        this.handler = obligation.handler() == null ? file.handler() : obligation.handler();
        this.what = obligation.what();
        this.owed = obligation.owed();
        this.createdOn = obligation.createdOn();
        this.dueOn = obligation.dueOn();
        this.doneOn = obligation.doneOn();
    }

    List<Object> content() {
        return Arrays.asList(number, kind, obligorKind, obligor, unit, handler, what,
                owed == null ? null : owed.stripTrailingZeros(), createdOn, dueOn, doneOn);
    }
}
