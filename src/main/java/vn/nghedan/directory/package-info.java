/**
 * Who works here and what they may do on a given day: the agency, its units, its staff with dated roles, signing powers and stand-ins, and the
 * way they sign in.
 * <p>
 * Which unit is in charge of reception and complaints is a setting of the unit, because the law has moved that duty before. Powers are always
 * asked with a date, never "now". Passwords never leave this room. Uses {@code audit} only, so that changes of power are on record; when the
 * daily mail goes out it asks through {@link vn.nghedan.directory.DailyMailHour}, which the room of reminders answers.
 */
package vn.nghedan.directory;
