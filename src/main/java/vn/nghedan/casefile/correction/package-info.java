/** Putting right what was mistyped when a file was taken in; the old text is kept. Other rooms may use it. */
package vn.nghedan.casefile.correction;
