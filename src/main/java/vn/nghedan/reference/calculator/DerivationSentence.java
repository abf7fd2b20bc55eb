package vn.nghedan.reference.calculator;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.nghedan.deadline.DayRole;
import vn.nghedan.deadline.Derivation;
import vn.nghedan.deadline.DerivationStep;
import vn.nghedan.law.Citation;
import vn.nghedan.law.Counting;
import vn.nghedan.law.PauseRule;
import vn.nghedan.law.Rule;
import vn.nghedan.law.TermUnit;
import vn.nghedan.reference.ReferenceMessages;
import vn.nghedan.web.frame.WebText;

/**
 * Tells a derivation in one sentence: how long and from when by which article, what was added, what was left out, where
 * it ended and where it ends now.
 */
public final class DerivationSentence {

    /** A law is known by its name; a decree by its number. */
    private static final Pattern NAMED_LAW = Pattern.compile("((?:Luật|Bộ luật) \\p{L}.*) \\d+/\\S+");

    private final Derivation derivation;
    private final Rule rule;
    private final ReferenceMessages words;

    public DerivationSentence(Derivation derivation, ReferenceMessages words) {
        this.derivation = derivation;
        this.rule = derivation.rule();
        this.words = words;
    }

    public String say() {
        return switch (rule.counting()) {
            case FORWARD -> rule.unit() == TermUnit.HOURS ? atOnce() : counted();
            case BACKWARD -> words.why_before(length(derivation.amount()), anchor(), start(), basis()) + ending();
            case AT_ONCE -> atOnce();
            case SET_BY_HEAD -> derivation.isOpen()
                    ? words.why_set_by_head(basis())
                    : words.why_was_set(day(derivation.nominalDueOn()), basis()) + rolledOrStop();
            case EACH_MONTH -> words.why_each_month(derivation.amount(), derivation.startedOn().getMonthValue() + "/"
                    + derivation.startedOn().getYear(), basis()) + ending();
            case UNTIL_EVENT -> words.why_until_event(basis());
            case NO_NUMBER -> words.why_no_number(basis());
        };
    }

    // ---- the parts of a counted term

    private String counted() {
        long extension = days(DayRole.EXTENSION);
        String sentence = words.why_counted(length(derivation.amount() - (int) extension), anchor(), start(), basis());
        if (extension > 0) {
            sentence += words.why_extended(length((int) extension)) + byWhich(DayRole.EXTENSION);
        }
        long paused = days(DayRole.PAUSED);
        if (derivation.isOpen()) {
            return sentence + words.why_paused_now(paused, byWhich(DayRole.PAUSED));
        }
        if (paused > 0) {
            sentence += (isObstacle() ? words.why_obstacle(paused) : words.why_paused(paused))
                    + byWhich(DayRole.PAUSED);
        }
        long excluded = days(DayRole.EXCLUDED);
        if (excluded > 0) {
            sentence += words.why_obstacle(excluded);
        }
        long off = days(DayRole.DAY_OFF);
        if (off > 0) {
            sentence += words.why_days_off(off) + holidays();
        }
        return sentence + ending();
    }

    private String atOnce() {
        return words.why_at_once(anchor(), start(), basis()) + rolledOrStop();
    }

    private String rolledOrStop() {
        return derivation.dueOn().equals(derivation.nominalDueOn()) ? "." : ending();
    }

    private String ending() {
        LocalDate nominal = derivation.nominalDueOn();
        LocalDate due = derivation.dueOn();
        if (nominal.equals(due)) {
            return words.why_ends(weekday(due), WebText.date(due));
        }
        return due.isAfter(nominal)
                ? words.why_rolled(fallsOn(nominal), weekday(due), WebText.date(due))
                : words.why_rolled_back(fallsOn(nominal), weekday(due), WebText.date(due));
    }

    /** The weekday, and the holiday's name where it is one. */
    private String fallsOn(LocalDate day) {
        String plain = words.why_day(weekday(day), WebText.shortDate(day));
        return derivation.steps()
                .stream()
                .filter(step -> step.date().equals(day) && step.day().kind().isDeclared() && !step.day().working())
                .findFirst()
                .map(step -> plain + " (" + step.day().name() + ")")
                .orElse(plain);
    }

    /** The holidays among the days left out, by name, when they are few. */
    private String holidays() {
        var names = derivation.steps()
                .stream()
                .filter(step -> step.role() == DayRole.DAY_OFF && step.day().kind().isDeclared())
                .map(step -> WebText.shortDate(step.date()) + " " + step.day().name())
                .toList();
        return names.isEmpty() || names.size() > 2 ? "" : " (" + String.join(", ", names) + ")";
    }

    // ---- words

    private String length(int amount) {
        return switch (rule.unit()) {
            case CALENDAR_DAYS -> words.days(amount);
            case WORKING_DAYS -> words.working_days(amount);
            case HOURS -> words.hours(amount);
            case YEARS -> words.years(amount);
        };
    }

    private String anchor() {
        return words.anchor(TermStart.of(rule));
    }

    private String start() {
        return WebText.date(derivation.startedOn());
    }

    private String day(LocalDate day) {
        return words.why_day(weekday(day), WebText.date(day));
    }

    private String weekday(LocalDate day) {
        return words.weekday(day.getDayOfWeek().getValue());
    }

    /** The first article, the act by the name under which it is known. */
    private String basis() {
        return basis(rule);
    }

    /** The articles by which days were left out or added, where they are others than the term's own. */
    private String byWhich(DayRole role) {
        String cited = derivation.steps()
                .stream()
                .filter(step -> step.role() == role && step.by() != null)
                .map(step -> basis(step.by()))
                .distinct()
                .collect(Collectors.joining("; "));
        return cited.isEmpty() ? "" : " (" + cited + ")";
    }

    public static String basis(Rule rule) {
        Citation first = rule.basis().get(0);
        Matcher law = NAMED_LAW.matcher(first.act());
        return first.provision() + " " + (law.matches() ? law.group(1) : first.act());
    }

    private boolean isObstacle() {
        return rule.counting() == Counting.FORWARD && rule.pauses().stream().allMatch(PauseRule::isSpan);
    }

    private long days(DayRole role) {
        return derivation.steps().stream().map(DerivationStep::role).filter(role::equals).count();
    }
}
