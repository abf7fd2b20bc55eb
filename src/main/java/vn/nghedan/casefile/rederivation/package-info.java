/**
 * Deriving many files again: what a change of the calendar moves, told beforehand, and the job that moves it, file by file
 * beside the running program. What waits stands in the database, so that whoever comes after a kill, or beside another
 * instance, goes on.
 */
package vn.nghedan.casefile.rederivation;
