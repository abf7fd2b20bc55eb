package vn.nghedan.backlog;

import java.time.LocalDate;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.FileFilter;
import vn.nghedan.casefile.ListedAs;

/** The address of the list behind a number. */
final class ListLink {

    private final StringBuilder address;

    private ListLink(String list, ListedAs view) {
        this.address = new StringBuilder(list).append("?view=").append(view.slug());
    }

    static ListLink to(FileFilter.Kind kind, ListedAs view) {
        return new ListLink(switch (kind) {
            case CASE -> "/cases";
            case LETTER -> "/letters";
            case VISIT -> "/visits";
        }, view);
    }

    ListLink asOf(LocalDate day) {
        return with("on", day);
    }

    ListLink asOf(AsOf when) {
        return asOf(when.day()).with("knownThen", when.asKnownThen() ? true : null);
    }

    ListLink inUnit(String code) {
        return with("unit", code);
    }

    /** A criterion that does not matter when it is null or blank. */
    ListLink with(String criterion, Object value) {
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
