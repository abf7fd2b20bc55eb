package vn.nghedan.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Procedure;

/** What was on record about an obligation from the end of one day until another. */
@Entity
@Table(name = "known_obligation")
class RecordedObligationRow extends ObligationColumns {

    private BigDecimal carriedOut;
    private LocalDate knownFrom;
    private LocalDate knownUntil;

    RecordedObligationRow() {
    }

    private RecordedObligationRow(Owner owner, Obligation obligation, LocalDate knownFrom) {
        super(owner, obligation);
        this.carriedOut = obligation.carriedOut();
        this.knownFrom = knownFrom;
        this.knownUntil = FOR_EVER;
    }

    /** All that ever was on record about the obligations of a file, what was struck out since as well. */
    static List<RecordedObligationRow> of(Owner owner, Procedure procedure, RecordedJournal record) {
        List<RecordedObligationRow> all = new ArrayList<>();
        Map<Integer, RecordedObligationRow> standing = new LinkedHashMap<>();
        record.byDay().forEach((day, journal) -> {
            Map<Integer, RecordedObligationRow> told = new LinkedHashMap<>();
            procedure.read(journal)
                    .standing()
                    .obligations()
                    .forEach(one -> told.put(one.number(), new RecordedObligationRow(owner, one, day)));
            for (Iterator<RecordedObligationRow> rows = standing.values().iterator(); rows.hasNext();) {
                RecordedObligationRow row = rows.next();
                if (row.saysTheSameAs(told.get(row.getNumber()))) {
                    told.remove(row.getNumber());
                } else {
                    row.knownUntil = day;
                    rows.remove();
                }
            }
            all.addAll(told.values());
            standing.putAll(told);
        });
        return all;
    }

    private boolean saysTheSameAs(RecordedObligationRow other) {
        return other != null && told().equals(other.told());
    }

    private List<Object> told() {
        List<Object> told = new ArrayList<>(super.content());
        told.add(carriedOut.stripTrailingZeros());
        return told;
    }

    @Override
    public List<Object> content() {
        List<Object> content = told();
        content.addAll(List.of(knownFrom, knownUntil));
        return content;
    }
}
