/** The daily mail, which says only how many notices there are. */
package vn.nghedan.reminder.mail;
