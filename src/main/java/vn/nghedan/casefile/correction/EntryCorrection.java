package vn.nghedan.casefile.correction;

import java.util.List;
import java.util.function.UnaryOperator;

import vn.nghedan.casefile.NewCaseFile;

/**
 * What was received, put right.
 *
 * @param right the file as it should have been opened, given how it was; of people who are kept apart what is to be changed
 *     of them, in their order
 * @param changes the fields of the form that differ, for the record
 * @param secret whether somebody who denounces came with it, so that nothing may be told of its people
 */
public record EntryCorrection(UnaryOperator<NewCaseFile> right, String reason, List<FieldChange> changes,
        boolean secret) {

    boolean changesPeople() {
        return changes.stream().anyMatch(FieldChange::isOfPeople);
    }
}
