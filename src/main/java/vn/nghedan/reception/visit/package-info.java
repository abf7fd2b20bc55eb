/** Visits: taking them in, finding and showing them, putting right what was mistyped. */
package vn.nghedan.reception.visit;
