/** What protects whoever denounces: which files are closed, what is taken out of a text, the second look, lifting by two. */
package vn.nghedan.casefile.secrecy;
