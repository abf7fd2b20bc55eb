/** The rule book in force and the pages on which it can be read. */
package vn.nghedan.reference.law;
