/** The notices that officers read. */
package vn.nghedan.reminder.notice;
