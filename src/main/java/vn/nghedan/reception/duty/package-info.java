/** What the law asks of the head of the agency at the desk, month by month, and what of it is late. */
package vn.nghedan.reception.duty;
