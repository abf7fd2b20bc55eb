package vn.nghedan.procedure.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.ChallengedDecision;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Part;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.Field.Lies;

/** The fields that acts ask for, by the names outside programs use. */
public final class Fields {

    /** What a decision or conclusion found. */
    public enum Outcome {
        RIGHT, PARTLY_RIGHT, WRONG
    }

    /** What a second decision did to the first. */
    public enum SecondOutcome {
        UPHELD, CHANGED
    }

    /** What the settler found on checking the contested decision again (NĐ124 Điều 17). */
    public enum Recheck {
        KEPT, TO_BE_CHANGED
    }

    /** How a lawsuit against the decision ended. */
    public enum CourtResult {
        DISMISSED, ANNULLED, DISCONTINUED
    }

    /** What the review of a decision in effect found (NĐ124 Điều 38). */
    public enum Legality {
        LAWFUL, UNLAWFUL
    }

    /** How one file is tied to another. */
    public enum LinkKind {
        RELATED, DUPLICATE,
        /** The other letter, on the same content, was guided already. */
        GUIDED_BEFORE, FIRST_INSTANCE, SECOND_INSTANCE, FOLLOW_UP, SAME_GROUP
    }

    /** Why an act that issues a paper has none with a number: it happened, and so it is recorded. */
    public enum WithoutPaper {

        NOT_ISSUED("PAPER_NOT_ISSUED"), NOT_NUMBERED("PAPER_NOT_NUMBERED"),
        /** It gets the next number of the book as the act is recorded, and is not without one then. */
        FROM_BOOK(null);

        private final String ground;

        WithoutPaper(String ground) {
            this.ground = ground;
        }

        /** The code under which the record says that the law was not kept; null where it was. */
        public String ground() {
            return ground;
        }
    }

    /** How a result is made public. */
    public enum Means {
        MEETING, POSTING, PORTAL, PRESS, BROADCAST
    }

    /** Who sent a letter on to the agency: some of them are told how it ended. */
    public enum Forwarder {
        NA_BODY, NA_DEPUTY, PRESS, PARTY_BODY, RECEPTION_BOARD, OTHER_BODY
    }

    /** How an authorisation was made good (NĐ124 Điều 5 khoản 3). */
    public enum AuthorisationForm {
        NOTARISED, CERTIFIED,
        /** Signed and, where it has a seal, sealed by the organisation that complains. */
        ORGANISATION
    }

    /** What a follow-up denunciation complains of: that nothing came of the first in time, or what came of it. */
    public enum FollowUp {
        LATENESS, RESULT
    }

    /** What the superior answered to a follow-up denunciation. */
    public enum Review {
        UNCHANGED, RESETTLED
    }

    /** Close enough to somebody named in a file to have no part in it (NĐ31 Điều 5, Điều 10 khoản 3). */
    public enum Relation {
        SPOUSE, PARENT, ADOPTIVE_PARENT, PARENT_IN_LAW, CHILD, ADOPTED_CHILD, CHILD_IN_LAW, SIBLING, INTEREST
    }

    /** Whom a protection covers, by what they are to the denouncer: their names stay in the identity room (LTC Điều 47). */
    public enum Protected {
        DENOUNCER, SPOUSE, PARENT, ADOPTIVE_PARENT, CHILD, ADOPTED_CHILD
    }

    /** What is protected (LTC Điều 56, 57, 58). */
    public enum Measure {
        SECRECY, EMPLOYMENT, SAFETY
    }

    // how a file began
    public static final Field<Integer> GROUP_SIZE = Field.number("groupSize");
    public static final Field<Integer> CONTENT_COUNT = Field.number("contentCount");
    public static final Field<Boolean> ANONYMOUS = Field.yesNo("anonymous");
    public static final Field<Boolean> SIGNED = Field.yesNo("signed");
    public static final Field<Boolean> DISMISSAL = Field.yesNo("dismissal");
    /** The day on which one came to know of the decision or act complained of. */
    public static final Field<LocalDate> KNOWN_ON = Field.date("knownOn", Lies.UNTIL_RECEIPT);
    public static final Field<ChallengedDecision> CHALLENGED = Field.challenged("challenged");
    /** Lĩnh vực: the field of administration the matter lies in. */
    public static final Field<String> MATTER_FIELD = Field.text("field");
    public static final Field<String> RESPONDENT_STAFF = Field.staff("respondentStaff");
    public static final Field<FirstDecision> CONTESTED_DECISION = Field.firstDecision("firstDecision");
    /** The first settler let the term lapse without deciding: the other way to a second complaint (LKN Điều 33). */
    public static final Field<Boolean> FIRST_LAPSED = Field.yesNo("firstLapsed");
    /** The file of the first instance, where it was settled here. */
    public static final Field<String> FIRST_FILE = Field.file("firstFile");
    public static final Field<String> ORIGIN = Field.file("origin");
    /** What kind of body forwarded it (LTCD Điều 27 khoản 2, LTC Điều 26 khoản 2); absent where nobody did. */
    public static final Field<Forwarder> FORWARDER = Field.choice("forwarder", Forwarder.class);
    /** The other bodies to which the same letter went, as it names them. */
    public static final Field<String> ALSO_SENT_TO = Field.longText("alsoSentTo");

    /** Those of the agency who might be meant by the name of who is denounced, until somebody says so or not. */
    public static final Field<List<String>> MAY_BE_MEANT = Field.staffList("mayBeMeant");
    /** Who of the agency is denounced; absent where it is nobody of the agency. */
    public static final Field<String> IS_STAFF = Field.staff("isStaff");
    /** One of those denounced leads the agency: it is not ours to settle. */
    public static final Field<Boolean> AGAINST_LEADERS = Field.yesNo("againstLeaders");
    /** The denouncer came to the reception and said it. */
    public static final Field<Boolean> IN_PERSON = Field.yesNo("inPerson");

    // reception of a visitor
    /** The day on which all was together that a written refusal rests on. */
    public static final Field<LocalDate> GROUNDS_ON = Field.date("groundsOn", Lies.UNTIL_TODAY);
    /** The written notice that told the visitor before that the matter is settled. */
    public static final Field<String> EARLIER_NOTICE = Field.text("earlierNotice");
    public static final Field<LocalDate> EARLIER_NOTICE_ON = Field.date("earlierNoticeOn", Lies.UNTIL_THE_ACT);
    /** The content of an earlier visit that was about the same matter; absent where this was the first time after all. */
    public static final Field<String> EARLIER = Field.file("earlier");
    /** The entry of the journal with the direction that was carried out. */
    public static final Field<Integer> DIRECTION = Field.number("direction");

    // classification of letters
    public static final Field<Boolean> ELIGIBLE = Field.yesNo("eligible");
    public static final Field<List<String>> REASONS = Field.grounds("reasons", GroundFamily.LETTER_INELIGIBILITY);
    public static final Field<Boolean> IN_JURISDICTION = Field.yesNo("inJurisdiction");
    public static final Field<Boolean> OVER_LEVEL = Field.yesNo("overLevel");
    public static final Field<ProcedureCode> CASE_PROCEDURE = Field.choice("procedure", ProcedureCode.class,
            List.of(ProcedureCode.COMPLAINT_FIRST, ProcedureCode.COMPLAINT_SECOND, ProcedureCode.DISCIPLINE_FIRST,
                    ProcedureCode.DISCIPLINE_SECOND, ProcedureCode.DENUNCIATION, ProcedureCode.DENUNCIATION_INFO,
                    ProcedureCode.PETITION));
    public static final Field<MatterType> TYPE = Field.choice("type", MatterType.class);
    public static final Field<List<Part>> PARTS = Field.parts("parts");
    public static final Field<String> TO = Field.text("to");
    public static final Field<String> CASE = Field.file("case");
    /** Why a denunciation is not processed, in the words of its own law. */
    public static final Field<List<String>> NOT_PROCESSED = Field.grounds("notProcessed",
            GroundFamily.DENUNCIATION_NOT_PROCESSED);
    /** The agency's own target for the answer of whoever a letter was transferred to; no time limit of the law. */
    public static final Field<LocalDate> REPLY_DUE_ON = Field.date("replyDueOn", Lies.FROM_THE_ACT_ON);
    /** Original papers given back to whoever sent them. */
    public static final Field<String> ORIGINALS = Field.longText("originals");

    // who works on it
    public static final Field<String> UNIT = Field.unit("unit");
    public static final Field<String> ASSIGNEE = Field.staff("handler");
    public static final Field<List<String>> TEAM = Field.staffList("team");
    public static final Field<String> HELD_BY = Field.staff("heldBy");
    public static final Field<String> CHECKED_BY = Field.staff("checkedBy");
    /** Whoever has a conflict of interest. */
    public static final Field<String> CONFLICTED = Field.staff("staff");
    public static final Field<Relation> RELATION = Field.choice("relation", Relation.class);

    // who complains, and through whom
    public static final Field<String> AGENT = Field.text("agent");
    public static final Field<AuthorisationForm> AUTHORISATION_FORM = Field.choice("authorisation",
            AuthorisationForm.class);
    /** Names, one a line. */
    public static final Field<String> REPRESENTATIVES = Field.longText("representatives");
    public static final Field<Boolean> AMONG_COMPLAINANTS = Field.yesNo("amongComplainants");

    /** How many speak for a group of denouncers: their names stay in the appointment and the identity room. */
    public static final Field<Integer> REPRESENTATIVE_COUNT = Field.number("representativeCount");
    public static final Field<Boolean> AMONG_DENOUNCERS = Field.yesNo("amongDenouncers");

    // what was found and decided
    public static final Field<String> REASON = Field.longText("reason");
    /** Whether what was verified differs from what was asked for. */
    public static final Field<Boolean> DIFFERS = Field.yesNo("differs");
    public static final Field<Boolean> FULFILLED = Field.yesNo("fulfilled");
    public static final Field<List<String>> CONDITIONS = Field.grounds("conditions",
            GroundFamily.DENUNCIATION_CONDITION);
    public static final Field<Boolean> ABSENT = Field.yesNo("absent");
    public static final Field<String> SETTLED_BY = Field.text("settledBy");
    public static final Field<FollowUp> ABOUT = Field.choice("about", FollowUp.class);
    public static final Field<Review> REVIEW = Field.choice("review", Review.class);
    public static final Field<String> FINDINGS = Field.longText("findings");
    public static final Field<List<String>> CRITERIA = Field.grounds("criteria", GroundFamily.COMPLEXITY);
    public static final Field<Outcome> OUTCOME = Field.choice("outcome", Outcome.class);
    public static final Field<SecondOutcome> SECOND = Field.choice("second", SecondOutcome.class);
    public static final Field<Means> MEANS = Field.choice("means", Means.class);
    public static final Field<String> SUMMARY = Field.longText("summary");

    public static final Field<Recheck> RECHECKED = Field.choice("rechecked", Recheck.class);
    public static final Field<String> COURT = Field.text("court");
    /** Whether the court has accepted the case; only then the way to a second complaint is closed (LKN Điều 11 khoản 9). */
    public static final Field<Boolean> COURT_ACCEPTED = Field.yesNo("courtAccepted");
    public static final Field<CourtResult> COURT_RESULT = Field.choice("courtResult", CourtResult.class);
    public static final Field<Legality> LEGALITY = Field.choice("legality", Legality.class);
    /** Which of several complainants. */
    public static final Field<String> COMPLAINANT = Field.text("complainant");

    // protection of those who denounce
    public static final Field<List<Protected>> PROTECTS = Field.choices("protects", Protected.class);
    public static final Field<List<Measure>> MEASURES = Field.choices("measures", Measure.class);
    /** Asked for by telephone, to be followed by writing. */
    public static final Field<Boolean> BY_PHONE = Field.yesNo("byPhone");

    // dates besides the legal date of the act
    public static final Field<LocalDate> SECOND_DECIDED_ON = Field.date("secondDecidedOn", Lies.UNTIL_THE_ACT)
            .following(FactKind.SECOND_RESULT_RECORDED, FactKind.SECOND_LODGED);
    public static final Field<LocalDate> DIALOGUE_ON = Field.date("dialogueOn", Lies.FROM_THE_ACT_ON);
    public static final Field<LocalDate> RECEIVED_ON = Field.date("receivedOn", Lies.UNTIL_TODAY)
            .following(FactKind.RECEIPT_RECORDED, FactKind.DECIDED)
            .notBefore(SECOND_DECIDED_ON);
    public static final Field<LocalDate> RESULT_ON = Field.date("resultOn", Lies.UNTIL_TODAY)
            .following(FactKind.HANDLING_REPORTED, FactKind.CONCLUDED);
    public static final Field<LocalDate> DUE_ON = Field.date("dueOn", Lies.FROM_THE_ACT_ON);
    /** When what led to the act came up, or fell away. */
    public static final Field<LocalDate> GROUND_ON = Field.date("groundOn", Lies.UNTIL_THE_ACT)
            .following(FactKind.RESUMED, FactKind.SUSPENDED)
            .following(FactKind.STAY_LIFTED, FactKind.ENFORCEMENT_STAYED)
            .following(FactKind.WITHDRAWN, FactKind.RECEIVED)
            .following(FactKind.PARTLY_WITHDRAWN, FactKind.RECEIVED);
    public static final Field<LocalDate> STAY_UNTIL = Field.date("stayUntil", Lies.FROM_THE_ACT_ON);
    public static final Field<LocalDate> MEETING_ON = Field.date("meetingOn", Lies.FROM_THE_ACT_ON);
    public static final Field<LocalDate> OBSTACLE_FROM = Field.date("from", Lies.UNTIL_TODAY);
    public static final Field<LocalDate> OBSTACLE_TO = Field.date("until").notBefore(OBSTACLE_FROM);

    // withdrawal
    public static final Field<List<Integer>> CONTENTS = Field.contents("contents");
    public static final Field<Boolean> ALL = Field.yesNo("all");
    /** How many of a group withdraw. */
    public static final Field<Integer> WITHDRAWING = Field.number("withdrawing");
    /** Who of several withdraws; those who denounce by their aliases. */
    public static final Field<String> WITHDRAWERS = Field.longText("withdrawers");
    /** The withdrawal was forced or made under threat. */
    public static final Field<Boolean> COERCED = Field.yesNo("coerced");
    /** Withdrawn contents that are taken up again. */
    public static final Field<List<Integer>> REOPENED_CONTENTS = Field.contents("reopenedContents");

    // carrying out
    public static final Field<Integer> OBLIGATION = Field.obligation("obligation");
    public static final Field<Obligation.Kind> OBLIGATION_KIND = Field.choice("obligationKind", Obligation.Kind.class);
    public static final Field<Obligation.ObligorKind> OBLIGOR_KIND = Field.choice("obligorKind",
            Obligation.ObligorKind.class);
    public static final Field<String> OBLIGOR = Field.text("obligor");
    /** In the measure of the kind of obligation. */
    public static final Field<BigDecimal> AMOUNT = Field.decimal("amount");
    /** All told, not since the last report. */
    public static final Field<BigDecimal> CARRIED_OUT = Field.decimal("carriedOut");
    public static final Field<String> EVIDENCE = Field.text("evidence");

    // any act that issues a paper
    public static final Field<WithoutPaper> WITHOUT_PAPER = Field.choice("withoutPaper", WithoutPaper.class);

    // any file
    public static final Field<Integer> FACT = Field.number("fact");
    public static final Field<Map<String, Object>> REPLACEMENT = Field.replacement("replacement");
    public static final Field<LinkKind> LINK_KIND = Field.choice("kind", LinkKind.class);

    /** What is known of a file from its receipt, apart from the type of matter: for that there is an act of its own. */
    public static final List<ActField> OF_A_RECEIPT = Stream
            .of(GROUP_SIZE, CONTENT_COUNT, ANONYMOUS, SIGNED, DISMISSAL, KNOWN_ON,
                    CHALLENGED, MATTER_FIELD, RESPONDENT_STAFF, CONTESTED_DECISION, FIRST_LAPSED, FIRST_FILE, ORIGIN,
                    FORWARDER,
                    ALSO_SENT_TO,
                    AGAINST_LEADERS, IN_PERSON, OVER_LEVEL, UNIT, ASSIGNEE, TYPE)
            .<ActField>map(ActField::optional)
            .toList();

    private Fields() {
    }

    /** A ground of one family; each act that needs a ground asks for it under the same name. */
    public static Field<String> ground(GroundFamily family) {
        return Field.ground("ground", family);
    }
}
