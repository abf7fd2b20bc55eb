package vn.nghedan.reference.law;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/** The law of one day, as tables to read. */
record LawPage(String on, LocalDate day, List<FieldRules> rules, List<FamilyGrounds> grounds, List<Option> procedures,
        List<FieldError> errors) {

    record FieldRules(RuleField field, List<RuleView> rules) {}

    record FamilyGrounds(GroundFamily family, List<GroundView> grounds) {}
}
