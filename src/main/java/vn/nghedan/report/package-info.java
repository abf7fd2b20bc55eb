/** What the office owes in numbers: the statistical forms of the circulars, from the records of the other rooms, each figure with what was counted. */
package vn.nghedan.report;
