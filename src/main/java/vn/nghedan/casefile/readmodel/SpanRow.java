package vn.nghedan.casefile.readmodel;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What held from one legal date until another, as far as is known now. */
@Entity
@Table(name = "span")
public class SpanRow extends SpanColumns {

    SpanRow() {
    }

    private SpanRow(Placed placed) {
        super(placed);
    }

    public static List<SpanRow> of(Owner owner, List<Span> spans) {
        return Placed.all(owner, spans).stream().map(SpanRow::new).toList();
    }
}
