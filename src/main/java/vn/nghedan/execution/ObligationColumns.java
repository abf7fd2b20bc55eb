package vn.nghedan.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import vn.nghedan.procedure.Obligation;

/** An obligation as a journal tells it; written anew when the journal says otherwise. */
@MappedSuperclass
abstract class ObligationColumns implements DerivedRow {

    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
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
    // a day instead of null, so that "open on a day" is a range that an index finds
    private LocalDate openUntil;

    ObligationColumns() {
    }

    /**
     * Whose obligation it is.
     *
     * @param file the identity of the dossier in the database
     * @param unit code of the unit that has the file
     * @param handler staff code of who works on it; null if nobody does
     */
    record Owner(long file, String unit, String handler) {}

    /** Where nobody is named to see to it, whoever has the file does. */
    ObligationColumns(Owner owner, Obligation obligation) {
        this.dossierId = owner.file();
        this.number = obligation.number();
        this.kind = obligation.kind();
        this.obligorKind = obligation.obligorKind();
        this.obligor = obligation.obligor();
        this.unit = obligation.unit() == null ? owner.unit() : obligation.unit();
        this.handler = obligation.handler() == null ? owner.handler() : obligation.handler();
        this.what = obligation.what();
        this.owed = obligation.owed();
        this.createdOn = obligation.createdOn();
        this.dueOn = obligation.dueOn();
        this.doneOn = obligation.doneOn();
        this.openUntil = doneOn == null ? FOR_EVER : doneOn;
    }

    int getNumber() {
        return number;
    }

    @Override
    public List<Object> content() {
        return Arrays.asList(number, kind, obligorKind, obligor, unit, handler, what,
                owed == null ? null : owed.stripTrailingZeros(), createdOn, dueOn, doneOn);
    }
}
