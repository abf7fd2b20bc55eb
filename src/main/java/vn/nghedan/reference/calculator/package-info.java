/** The calculator "Tính hạn": any time limit from any day, with its derivation. */
package vn.nghedan.reference.calculator;
