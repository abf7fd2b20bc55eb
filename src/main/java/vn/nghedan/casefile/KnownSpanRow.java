package vn.nghedan.casefile;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What was known from the end of one day until another: which facts were on record by then, whenever they had happened. */
@Entity
@Table(name = "known_span")
class KnownSpanRow extends SpanColumns {

    KnownSpanRow() {
    }

    private KnownSpanRow(Placed placed) {
        super(placed);
    }

    static List<KnownSpanRow> of(Owner owner, List<Span> spans) {
        return Placed.all(owner, spans).stream().map(KnownSpanRow::new).toList();
    }
}
