/** The books in which papers sent out are numbered: one for each kind of paper and year, without a gap and with what was reserved or cancelled. */
package vn.nghedan.document.book;
