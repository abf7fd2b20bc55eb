package vn.nghedan.casefile.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.LegalBasis;

/**
 * The one panel in which an act is decided, as the tag {@code act} shows it.
 *
 * @param base address of the file, under which {@code /acts/{act}} takes the form
 * @param by whose decision it is, in words; null where it is nobody's now
 * @param paper title of the paper it issues; null if none
 * @param formNumber number of the official form; null if none
 * @param typed whether the officer has filled anything in
 * @param seen how many entries the journal had when this was shown
 * @param errors what does not fit, field by field
 * @param refusal why the law forbids it; null if it does not
 * @param stale what somebody else did meanwhile; null if nobody did
 * @param instead what is possible where this act no longer is; null while it is
 * @param effect what it would do; null while that cannot be told
 * @param draftable whether its paper can be drafted from what was typed
 */
public record ActPanel(int status, String code, String base, String act, String label, String by, String paper,
        String formNumber, List<LegalBasis> basis, Place place, boolean typed, List<Ask> asks, int version, int seen,
        List<FieldError> errors, Refused refusal, Meanwhile stale, List<Link> instead, ActEffect effect,
        boolean draftable) {

    /** The rule about the national database; it runs no clock, the panels of these acts say it (decision 114). */
    public static final String NATIONAL_DATABASE = "NDB_UPDATE";
    public static final Set<String> TOLD_TO_THE_NATIONAL_DATABASE = Set.of("ACCEPT", "SET_DUE");

    public String action() {
        return base + "/acts/" + act;
    }

    /** Where the paper is drafted from what was typed. */
    public String draftAction() {
        return "/files/" + code + "/papers/drafts/" + act;
    }

    /** What is accepted, and a petition that is taken up, goes into the national database at once (NĐ55 Điều 8 khoản 1). */
    public boolean forNationalDatabase() {
        return TOLD_TO_THE_NATIONAL_DATABASE.contains(act);
    }

    /** What is seldom asked of a paper: why there is none with a number, and another date. */
    public List<Ask> seldom() {
        return issues() ? asks.stream().filter(ActPanel::isSeldom).toList() : List.of();
    }

    public List<Ask> always() {
        return issues() ? asks.stream().filter(ask -> !isSeldom(ask)).toList() : asks;
    }

    /** Whether something of that was said, or is wrong. */
    public boolean seldomIsOpen() {
        return seldom().stream()
                .anyMatch(ask -> !ask.value().isEmpty()
                        || errors.stream().anyMatch(error -> error.field().equals(ask.name())));
    }

    private boolean issues() {
        return asks.stream().anyMatch(ask -> ask.name().equals("withoutPaper"));
    }

    private static boolean isSeldom(Ask ask) {
        return ask.name().equals("withoutPaper") || ask.name().equals("document.date");
    }

    public boolean possible() {
        return instead == null;
    }

    /** The same, asking for something else: a room may know that part of it is settled already. */
    public ActPanel asking(List<Ask> others) {
        return new ActPanel(status, code, base, act, label, by, paper, formNumber, basis, place, typed, others, version,
                seen, errors, refusal, stale, instead, effect, draftable);
    }

    /** Where the file stands, so that the panel can be read on its own. */
    public record Place(String procedure, String state, String tone, String subject, boolean secret) {}

    /**
     * One thing it asks for.
     *
     * @param control date, text, textarea, number, checkbox, radios, select, grounds, checks, parts, decision or replacement
     * @param rows of a list of parts: its entries
     */
    public record Ask(String name, String label, String control, boolean required, String hint, String value,
            List<Choice> options, List<Row> rows) {

        /** What was answered, in words; empty if nothing was. */
        public String said() {
            String chosen = options.stream()
                    .filter(Choice::chosen)
                    .map(Choice::label)
                    .collect(Collectors.joining(", "));
            return !options.isEmpty() ? chosen : control.equals("date") ? Labels.dayIn(value) : value;
        }
    }

    /** @param note the article of a ground, or what tells two people of one name apart; null if nothing */
    public record Choice(String value, String label, String note, boolean chosen) {}

    /** One entry of a list, or one sub-field, with its value. */
    public record Row(String name, String label, String control, String value, List<Choice> options) {}

    public record Refused(String text, List<LegalBasis> basis, boolean convention) {}

    /** The version that was seen beside the one that stands now. */
    public record Meanwhile(Glimpse before, Glimpse now, List<Happened> happened) {}

    public record Glimpse(String state, String tone, LocalDate dueOn, String handler) {}

    public record Happened(String label, LocalDate on, String recordedBy) {}

    public record Link(String act, String label, String href) {}
}
