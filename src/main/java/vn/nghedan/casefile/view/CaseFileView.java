package vn.nghedan.casefile.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.nghedan.casefile.secrecy.FreeText;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.web.problem.LegalBasis;

/**
 * A file as the outside sees it; of a denunciation the people stand here by alias only.
 *
 * @param unit code of the unit; null if none
 * @param handler staff code of who works on it; null if nobody does
 * @param possible acts that may be done now, and nothing else
 */
public record CaseFileView(String code, String type, String procedure, String state, String phase, String unit,
        String handler, LocalDate receivedOn, String subject, String content, int groupSize, boolean restricted,
        boolean overLevel, String origin, LocalDate dueOn, LocalDate pausedSince, boolean overdue, int version,
        List<PartyView> parties, List<ContentView> contents, List<ClockView> clocks, List<ActView> acts,
        List<FactView> facts, List<LinkView> links, List<Obligation> obligations) {

    /** The same in another state, with other acts to be done. */
    public CaseFileView acting(String thatState, List<ActView> those) {
        return new CaseFileView(code, type, procedure, thatState, phase, unit, handler, receivedOn, subject, content,
                groupSize,
                restricted, overLevel, origin, dueOn, pausedSince, overdue, version, parties, contents, clocks, those,
                facts, links, obligations);
    }

    /** @param role APPLICANT or RESPONDENT */
    public record PartyView(String role, String name, String address, String phone, String representative,
            String staffCode) {}

    public record ContentView(int number, String summary, boolean withdrawn) {}

    /**
     * A clock. {@code dueOn} is null while it stands still or where the law gives no number.
     *
     * @param variant the code of the length that holds
     * @param fact number of the entry with which it began
     * @param person whose it is, where each of several has one; null where it is the file's
     * @param remaining units left when it stands still
     */
    public record ClockView(String rule, int fact, String person, String variant, String label, LocalDate startedOn,
            LocalDate dueOn,
            LocalDate nominalDueOn, LocalDate certainlyLateAfter, LocalDate metOn, LocalDate pausedSince, String status,
            boolean duty, boolean overdue, boolean provisional, boolean confirmed, long remaining,
            List<LegalBasis> legalBasis) {}

    /** @param fields what the act asks for */
    public record ActView(String act, String label, String decidedBy, String paper, String form,
            List<LegalBasis> legalBasis, List<AskedView> fields) {}

    /**
     * @param choices codes with their labels; empty where the directory or the officer gives them
     * @param suggested the code that the dates of the file suggest; null where they suggest none
     */
    public record AskedView(String name, String label, String kind, boolean required, List<ChoiceView> choices,
            String suggested) {}

    public record ChoiceView(String code, String label) {}

    /**
     * @param authority by which power it was decided or recorded when not in one's own role; null otherwise
     * @param actingFor staff code of the absent colleague in whose place it was; null otherwise
     * @param replacement what stands in the place of a fact that was struck out; null where nothing does
     * @param unreadable whether nothing can be made of it: it counts for nothing until somebody puts it right
     * @param irregularities in what the act did not keep the law; it is recorded all the same
     */
    public record FactView(int number, String kind, String label, LocalDate on, String decidedBy, String authority,
            String actingFor,
            DocumentView document, String note, Map<String, Object> particulars, String recordedBy, Instant recordedAt,
            boolean struckOut, ReplacementView replacement, boolean unreadable,
            List<IrregularityView> irregularities) {

        /** Whether it holds, as recorded or as corrected. */
        public boolean holds() {
            return !unreadable && (!struckOut || replacement != null);
        }

        /**
         * Whether it says something that can be put right: it holds, or cannot be read; of a correction, it was not undone. Who is
         * meant is answered again instead, and what one may not read is left as it is.
         */
        boolean canBeCorrected() {
            return (holds() || unreadable && !struckOut) && !FactKind.valueOf(kind).isAside()
                    && !FreeText.isWithheld(this);
        }

        /** The legal date that holds. */
        public LocalDate heldOn() {
            return replacement == null ? on : replacement.on();
        }

        /** Who has decided, by what holds. */
        public String heldDecidedBy() {
            return replacement == null ? decidedBy : replacement.decidedBy();
        }

        /** The paper that holds; null where there is none. */
        public DocumentView heldDocument() {
            return replacement == null ? document : replacement.document();
        }

        /** The particulars that hold. */
        public Map<String, Object> heldParticulars() {
            return replacement == null ? particulars : replacement.particulars();
        }
    }

    /** @param convention whether it is the agency's own rule that was not kept, not the law */
    public record IrregularityView(String ground, String text, List<LegalBasis> legalBasis, boolean convention) {}

    public record ReplacementView(LocalDate on, String decidedBy, DocumentView document, String note,
            Map<String, Object> particulars) {}

    public record DocumentView(String number, LocalDate date) {}

    public record LinkView(String code, String kind) {}
}
