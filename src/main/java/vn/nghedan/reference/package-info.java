/**
 * The law and the calendar as the office uses them: the rule book and the calendar in force as beans, the calculator
 * "Tính hạn", the calendar at a glance and its changes, the procedures to read. Holds no files; rooms that do announce
 * themselves through {@link vn.nghedan.reference.CalendarImpact}, so that a change of the calendar can be previewed and
 * applied to them.
 */
package vn.nghedan.reference;
