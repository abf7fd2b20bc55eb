/**
 * The append-only record of every write and of every look at protected data.
 * <p>
 * Each entry carries the hash of the one before it, and a head row remembers the last, so that an entry that was edited, removed, reordered or
 * cut off shows. Entries are written in the transaction they tell of: both are kept or neither. The record holds who did what to which code,
 * never the protected content itself.
 */
package vn.nghedan.audit;
