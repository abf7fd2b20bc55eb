/**
 * Nobody is surprised by a deadline: steps of reminding about each due date, up the chain from the handler to the director, the notices that
 * officers read, and the daily mail that says only how many there are.
 * <p>
 * Every instance looks at what is due; a step is a row with a key, inserted in the transaction of what follows from it, so it happens once however
 * many look, and is made up for after a standstill. Reminding changes no file and re-assigns nothing.
 */
package vn.nghedan.reminder;
