package vn.nghedan.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.procedure.Obligation;

/** How much of an obligation had been carried out by a day, as reported. */
@Entity
@Table(name = "obligation_progress")
class ProgressRow implements DerivedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    private int obligation;
    private int number;
    private LocalDate onDate;
    private BigDecimal carriedOut;

    ProgressRow() {
    }

    ProgressRow(long dossierId, Obligation obligation, Obligation.Progress progress) {
        this.dossierId = dossierId;
        this.obligation = obligation.number();
        this.number = progress.number();
        this.onDate = progress.on();
        this.carriedOut = progress.carriedOut();
    }

    @Override
    public List<Object> content() {
        return Arrays.asList(obligation, number, onDate, carriedOut.stripTrailingZeros());
    }
}
