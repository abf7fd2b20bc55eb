/** Judging an act and doing it: who decides, previews, assignments, and what a change of the calendar moves. */
package vn.nghedan.casefile.acting;
