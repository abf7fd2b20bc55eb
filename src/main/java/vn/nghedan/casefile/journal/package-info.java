/** The file as it is stored: its journal of legal facts, its parties and its contents. */
package vn.nghedan.casefile.journal;
