/** The steps of reminding about each due date, up from the handler to the director. */
package vn.nghedan.reminder.escalation;
