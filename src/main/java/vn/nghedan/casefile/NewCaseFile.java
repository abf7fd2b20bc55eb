package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;

/**
 * A file to be opened.
 *
 * @param receivedOn the legal date of receipt, from which its clocks run
 * @param people who brings it; of a denunciation they go to the identity room
 * @param respondent who is complained of or denounced; may be null
 * @param contents what it is about, one entry a content; never empty
 * @param origin code of the letter or visit it came from; null if none. People of a denunciation move from there
 * @param receipt more of what the receipt says: anonymous, signed, dismissal, the contested decision …
 * @param unit the unit it is given to; the responsible unit if null
 * @param handler who works on it; null while nobody does
 */
public record NewCaseFile(ProcedureCode procedure, MatterType type, LocalDate receivedOn, String subject,
        String content,
        List<PersonDetails> people, Respondent respondent, List<String> contents, int groupSize, boolean overLevel,
        String origin, FactData receipt, String unit, String handler) {

    public NewCaseFile {
        people = List.copyOf(people);
        contents = List.copyOf(contents);
    }

    /** Who is complained of or denounced; the staff code is known where it is one of the agency's own people. */
    public record Respondent(String name, String staffCode) {}
}
