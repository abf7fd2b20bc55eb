/** How each figure of a form is counted, and the records behind it. */
package vn.nghedan.report.count;
