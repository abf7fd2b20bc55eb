/**
 * The append-only record of every write and of every look at protected data.
 * <p>
 * Entries form several strands, so that those who record at once do not wait for each other. Each entry carries a hash of itself and of
 * the entry before in its strand, made with a key that lies outside the database; the end of each strand is sealed with it too, and
 * written down outside once a day. So an entry that was edited, removed, reordered or cut off shows, and an old copy of the whole
 * database too. Entries are written in the transaction they tell of: both are kept or neither. The record holds who did what to which
 * code, never the protected content itself.
 */
package vn.nghedan.audit;
