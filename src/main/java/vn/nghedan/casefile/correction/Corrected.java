package vn.nghedan.casefile.correction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.nghedan.casefile.secrecy.Redaction;

/**
 * One correction of what a file was received with, as those may read it who may know of the file.
 *
 * @param fact the entry of the journal that records it
 * @param by staff code of whoever recorded it
 */
public record Corrected(int fact, String by, Instant at, String reason, List<FieldChange> changes) {

    /** Corrections that were made of several files at once, told as one each. */
    static List<Corrected> together(List<List<Corrected>> ofEach) {
        List<Corrected> told = new ArrayList<>();
        for (List<Corrected> one : ofEach) {
            for (int i = 0; i < one.size(); i++) {
                Corrected added = one.get(i);
                if (i < told.size()) {
                    told.set(i, told.get(i).and(added));
                } else {
                    told.add(added);
                }
            }
        }
        return List.copyOf(told);
    }

    /** That it was done, by whom and when, and nothing of what was written. */
    Corrected sealed() {
        return new Corrected(fact, by, at, Redaction.HIDDEN, changes.stream().map(FieldChange::sealed).toList());
    }

    private Corrected and(Corrected other) {
        List<FieldChange> all = new ArrayList<>(changes);
        other.changes.stream()
                .filter(change -> all.stream().noneMatch(one -> one.field().equals(change.field())))
                .forEach(all::add);
        return new Corrected(fact, by, at, reason, all);
    }

    @JsonIgnore
    public OffsetDateTime getRecordedAt() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
