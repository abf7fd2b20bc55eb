package vn.nghedan.directory;

import java.time.LocalDate;

/**
 * Somebody is away and a colleague stands in, by a document.
 *
 * @param absent staff code of who is away
 * @param delegate staff code of who stands in
 * @param from the first day, {@code to} the last, both included
 */
public record Absence(String absent, String absentName, String delegate, String delegateName, LocalDate from,
        LocalDate to, String document) {

    static Absence of(StandIn standIn) {
        return new Absence(standIn.getAbsent().getCode(), standIn.getAbsent().getFullName(),
                standIn.getDelegate().getCode(), standIn.getDelegate().getFullName(), standIn.getValidFrom(),
                standIn.getValidTo(), standIn.getDocument());
    }
}
