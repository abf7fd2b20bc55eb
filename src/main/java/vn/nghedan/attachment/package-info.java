/** Scans and other files put to letters, visits and cases: who put them there, who may see them, and whether what was signed elsewhere still is as it was signed. */
package vn.nghedan.attachment;
