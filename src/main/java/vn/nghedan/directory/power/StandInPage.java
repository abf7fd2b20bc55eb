package vn.nghedan.directory.power;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.directory.Absence;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * Who stands in for whom, and the form for one more.
 *
 * @param absentees those the officer may appoint for
 */
record StandInPage(List<Line> lines, List<Option> absentees, List<Option> colleagues, List<Option> signers, Form form,
        List<FieldError> errors) {

    record Line(Absence absence, boolean now) {}

    /** What was typed; never null. */
    record Form(String absent, String delegate, String from, String to, String document, String documentDate,
            String signedBy) {

        static Form empty(LocalDate today) {
            return new Form("", "", today.toString(), "", "", "", "");
        }

        static Form of(String absent, String delegate, String from, String to, String document, String documentDate,
                String signedBy) {
            return new Form(text(absent), text(delegate), text(from), text(to), text(document), text(documentDate),
                    text(signedBy));
        }

        private static String text(String given) {
            return given == null ? "" : given.strip();
        }
    }
}
