/** The procedures of the law, one class each, which reads like its table, with their guards, branches and citations. */
package vn.nghedan.procedure.statute;
