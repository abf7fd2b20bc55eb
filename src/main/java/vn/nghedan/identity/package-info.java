/**
 * The people whose identity the law protects: who has denounced, and who is protected with them.
 * <p>
 * Their name, address, papers and telephone live in this room's table and nowhere else; every other room knows an alias such as "Người tố cáo
 * 1". Nothing here reads the details out again: that takes a reasoned, time-limited and audited grant of its own. The other rooms hand details
 * in and get aliases back.
 */
package vn.nghedan.identity;
