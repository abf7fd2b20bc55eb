/** The official papers of a file: drafted from its journal by the agency's templates, as PDF and as an editable text. */
package vn.nghedan.document;
