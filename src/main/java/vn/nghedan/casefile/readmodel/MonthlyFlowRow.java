package vn.nghedan.casefile.readmodel;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The sums of one month, for reading; {@link MonthlyFlowTable} keeps them. */
@Entity
@Table(name = "monthly_flow")
@IdClass(MonthlyFlowRow.Key.class)
class MonthlyFlowRow {

    record Key(boolean known, LocalDate ofMonth, String unit, boolean restricted) implements Serializable {}

    @Id
    private boolean known;
    @Id
    private LocalDate ofMonth;
    @Id
    @Column(name = "unit_code")
    private String unit;
    @Id
    private boolean restricted;
    private long received;
    private long closed;
    private long came;
    private long gone;

    MonthlyFlowRow() {
    }
}
