package vn.nghedan.backlog;

import java.time.LocalDate;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;

/** The address of the list behind a number. */
public final class ListLink {

    private final StringBuilder address;

    private ListLink(String list, CaseListView view) {
        this.address = new StringBuilder(list).append("?view=").append(view.slug());
    }

    public static ListLink to(CaseFilter.Kind kind, CaseListView view) {
        return new ListLink(switch (kind) {
            case CASE -> "/cases";
            case LETTER -> "/letters";
            case VISIT -> "/visits";
        }, view);
    }

    public ListLink asOf(LocalDate day) {
        return with("on", day);
    }

    public ListLink asOf(AsOf when) {
        return asOf(when.day()).with("knownThen", when.asKnownThen() ? true : null);
    }

    public ListLink inUnit(String code) {
        return with("unit", code);
    }

    /** A criterion that does not matter when it is null or blank. */
    public ListLink with(String criterion, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.append('&').append(criterion).append('=').append(value);
        }
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
