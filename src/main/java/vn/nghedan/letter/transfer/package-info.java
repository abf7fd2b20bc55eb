/** Letters sent on to whoever is competent, and their answers. */
package vn.nghedan.letter.transfer;
