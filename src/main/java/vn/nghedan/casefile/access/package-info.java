/** Who may know of a file and who may record in it: exclusion, conflicts of interest, and what waits until the next higher confirms it. */
package vn.nghedan.casefile.access;
