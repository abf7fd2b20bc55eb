/** Judging an act and doing it: who decides, previews and assignments. */
package vn.nghedan.casefile.acting;
