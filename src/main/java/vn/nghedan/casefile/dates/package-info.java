/** The dates of a file as pages and programs are shown them: due dates, deadlines, and how each was counted. Other rooms may use it. */
package vn.nghedan.casefile.dates;
