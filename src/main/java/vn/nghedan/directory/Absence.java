package vn.nghedan.directory;

import java.time.LocalDate;

import vn.nghedan.directory.power.StandIn;

/**
 * Somebody is away and a colleague stands in, by a document.
 *
 * @param absent staff code of who is away
 * @param delegate staff code of who stands in
 * @param from the first day, {@code to} the last, both included
 * @param document number, date and signatory of the paper, as it is cited
 */
public record Absence(long id, String absent, String absentName, String absentUnit, String delegate,
        String delegateName, LocalDate from, LocalDate to, String document) {

    public static Absence of(StandIn standIn) {
        return new Absence(standIn.getId(), standIn.getAbsent().getCode(), standIn.getAbsent().getFullName(),
                standIn.getAbsent().getUnit().getCode(), standIn.getDelegate().getCode(),
                standIn.getDelegate().getFullName(), standIn.getValidFrom(), standIn.getValidTo(), standIn.cited());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
