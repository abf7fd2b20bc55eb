/** Registering a letter. */
package vn.nghedan.letter.entry;
