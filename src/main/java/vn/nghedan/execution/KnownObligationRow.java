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
class KnownObligationRow extends ObligationColumns {

    private BigDecimal carriedOut;
    private LocalDate knownFrom;
    private LocalDate knownUntil;

    KnownObligationRow() {
    }

    private KnownObligationRow(Owner owner, Obligation obligation, LocalDate knownFrom) {
        super(owner, obligation);
        this.carriedOut = obligation.carriedOut();
        this.knownFrom = knownFrom;
        this.knownUntil = FOR_EVER;
    }

    /** All that ever was on record about the obligations of a file, what was struck out since as well. */
    static List<KnownObligationRow> of(Owner owner, Procedure procedure, RecordedJournal record) {
        List<KnownObligationRow> all = new ArrayList<>();
        Map<Integer, KnownObligationRow> standing = new LinkedHashMap<>();
        record.byDay().forEach((day, journal) -> {
            Map<Integer, KnownObligationRow> told = new LinkedHashMap<>();
            procedure.read(journal)
                    .standing()
                    .obligations()
                    .forEach(one -> told.put(one.number(), new KnownObligationRow(owner, one, day)));
            for (Iterator<KnownObligationRow> rows = standing.values().iterator(); rows.hasNext();) {
                KnownObligationRow row = rows.next();
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

    private boolean saysTheSameAs(KnownObligationRow other) {
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
