package vn.nghedan.casefile.readmodel;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What was known from the end of one day until another: which facts were on record by then, whenever they had happened. */
@Entity
@Table(name = "known_span")
public class RecordedSpanRow extends SpanColumns {

    RecordedSpanRow() {
    }

    private RecordedSpanRow(Placed placed) {
        super(placed);
    }

    public static List<RecordedSpanRow> of(Owner owner, List<Span> spans) {
        return Placed.all(owner, spans).stream().map(RecordedSpanRow::new).toList();
    }
}
