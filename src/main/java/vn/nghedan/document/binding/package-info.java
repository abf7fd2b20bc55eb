/** Binds a file: cover, index, papers and what is attached as one PDF whose pages run through, without keeping it in memory. */
package vn.nghedan.document.binding;
