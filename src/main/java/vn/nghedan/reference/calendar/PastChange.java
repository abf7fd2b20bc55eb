package vn.nghedan.reference.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.nghedan.calendar.DayKind;

/**
 * A change of the calendar as it is read later.
 *
 * @param date the day; null where the whole year was published or unpublished
 * @param oldKind null where the day was an ordinary one; {@code newKind} likewise
 * @param published null for a change of a day
 * @param by the name of who made it
 */
public record PastChange(LocalDate date, int year, DayKind oldKind, String oldName, String oldSource, DayKind newKind,
        String newName, Boolean published, String source, String by, OffsetDateTime at) {}
