/** What is derived from the journals in the transaction of each fact: spans, deadlines and monthly sums. */
package vn.nghedan.casefile.readmodel;
