/**
 * Which days are worked: holidays, substitute days and swapped days, each with its official notice.
 *
 * <p>A {@link vn.nghedan.calendar.WorkCalendar} is an immutable value. It speaks with authority only for published
 * years; for any other year it answers <em>provisional</em>, from the holidays the Labour Code fixes by date, and never
 * silently from weekends alone. Pure Java.
 */
package vn.nghedan.calendar;
