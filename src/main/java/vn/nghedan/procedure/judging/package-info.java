/** Judging an act or a correction where it stands in the life of a file, and all that happened after it once more. */
package vn.nghedan.procedure.judging;
