/** The statistical forms as data: their columns, sums and checks, read from {@code src/main/resources/forms}, each with its validity. */
package vn.nghedan.report.form;
