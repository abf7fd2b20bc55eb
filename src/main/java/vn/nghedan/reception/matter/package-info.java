/** The contents of a visit: what becomes of each, which time it was received, and the directions that leaders gave. */
package vn.nghedan.reception.matter;
