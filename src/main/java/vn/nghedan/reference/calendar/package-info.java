/** The working days of the office as they are stored, shown and changed. */
package vn.nghedan.reference.calendar;
