package vn.nghedan.casefile.readmodel;

import java.util.List;
import java.util.Optional;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Reading;

/** A journal while it grows: an entry that only goes on is read by itself, for any other the whole is read again. */
final class JournalRead {

    private final Procedure procedure;
    private Reading reading;
    private int entries;

    JournalRead(Procedure procedure) {
        this.procedure = procedure;
    }

    /** The facts that hold by what was read so far. */
    List<Fact> facts() {
        return reading.standing().facts();
    }

    /** @param longer begins with the entries read already */
    List<Fact> until(Journal longer) {
        Optional<Reading> next = Optional.ofNullable(reading);
        for (Fact entry : longer.recorded().subList(entries, longer.recorded().size())) {
            next = next.flatMap(before -> before.goingOnWith(procedure, entry));
        }
        reading = next.orElseGet(() -> procedure.read(longer));
        entries = longer.recorded().size();
        return facts();
    }
}
