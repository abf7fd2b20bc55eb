package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import vn.nghedan.casefile.correction.Corrected;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.reception.matter.ReceptionOrdinal;

/**
 * A visit as the outside sees it: only the matters the reader may know of, and no name where one of them is a
 * denunciation, for a name beside an alias would tell who denounces.
 *
 * @param refused whether they were not received
 * @param content what they said, as it was written down
 * @param warnings codes of what is amiss and was accepted all the same
 * @param version of what was entered, for {@code If-Match} of a correction
 * @param record what was put right in it, with the old text
 */
record VisitView(String number, LocalDate receivedOn, String kind, String medium, Long sessionId, String receiver,
        String receiverName, int groupSize, boolean refused, String content, List<PersonView> people,
        List<String> warnings, List<MatterView> matters, String recordedBy, OffsetDateTime recordedAt,
        int version, List<Corrected> record) {

    /** @param name the name or, of a denunciation, the alias */
    record PersonView(String name, String address, String idKind, String idNumber, String phone,
            String representative) {

        static PersonView alias(String alias) {
            return new PersonView(alias, null, null, null, null, null);
        }
    }

    /**
     * @param matter its place in the visit, from 1
     * @param letter code of the letter that was handed in with it; null if none
     * @param openedCase code of the case that came of it; null if none
     * @param ordinal which time the matter was received: 1 for the first
     * @param earlier the reception it follows; null where it is the first, or the reader may not know of that one
     * @param version of the matter's file, for {@code If-Match}
     */
    record MatterView(int matter, String code, String type, String summary, String state, boolean open, LocalDate dueOn,
            boolean overdue, String letter, @JsonProperty("case") String openedCase, int ordinal,
            ReceptionOrdinal.Earlier earlier,
            int version,
            List<CaseFileView.ClockView> clocks, List<CaseFileView.ActView> acts, List<CaseFileView.FactView> facts) {}

    @JsonIgnore
    public boolean isAboutDenunciation() {
        return matters.stream().anyMatch(matter -> matter.type().equals("DENUNCIATION"));
    }
}
