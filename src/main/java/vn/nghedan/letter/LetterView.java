package vn.nghedan.letter;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.nghedan.casefile.correction.Corrected;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.letter.transfer.Transfer;

/**
 * A letter as the outside sees it: its file, and how it came in.
 *
 * @param signed whether all who stand behind it have signed
 * @param forwarder what kind of body sent it on; null if nobody did
 * @param alsoSentTo the other bodies to which it went, as it names them; null if it names none
 * @param transfer what became of it with another body; null unless it was sent on
 * @param record what was put right in it, with the old text
 * @param openedCase code of the case it has become; null where there is none the reader may know of
 * @param field lĩnh vực; null if it was not said
 */
public record LetterView(@JsonUnwrapped CaseFileView file, Source source, String fromAgency, LocalDate writtenOn,
        boolean signed, boolean anonymous, String forwarder, String alsoSentTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) Transfer transfer, List<Corrected> record,
        @JsonProperty("case") @JsonInclude(JsonInclude.Include.NON_NULL) String openedCase,
        @JsonInclude(JsonInclude.Include.NON_NULL) String field) {

    LetterView openingNow(String code) {
        return code.isEmpty()
                ? this
                : new LetterView(file, source, fromAgency, writtenOn, signed, anonymous, forwarder,
                        alsoSentTo, transfer, record, code, field);
    }
}
