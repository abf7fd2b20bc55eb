package vn.nghedan.procedure.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.nghedan.procedure.ActDefinition;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.ChallengedDecision;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/**
 * The one check of time: the legal date of an act, the date of its paper and all dates it names, against each other,
 * against the facts they follow, and against today. Acts, replacements and facts told again are read by it alike.
 */
final class Chronology {

    private static final int FIRST_YEAR = 1990;
    /** Decisions that are contested today may be as old as the law of the land they rest on. */
    private static final int FIRST_YEAR_OF_DECISIONS = 1975;
    private static final int LAST_YEAR = 2100;
    /** What is set or announced lies in the foreseeable future. */
    private static final int YEARS_AHEAD = 10;

    private final ActDefinition terms;
    private final Fact fact;
    private final List<BadValue> problems = new ArrayList<>();

    private Chronology(ActDefinition terms, Fact fact) {
        this.terms = terms;
        this.fact = fact;
    }

    /** What does not agree with what went before. */
    static List<BadValue> of(ActDefinition terms, CaseStatus before, Fact fact) {
        Chronology check = new Chronology(terms, fact);
        check.withTheFile(before);
        check.dates().forEach(date -> check.withFactsAndFields(date, before));
        check.beforeTheComplaint(before);
        return check.problems;
    }

    /** What cannot be on that day, whatever went before: what has happened lies until today, and in years that can be. */
    static List<BadValue> upTo(LocalDate today, ActDefinition terms, Fact fact) {
        Chronology check = new Chronology(terms, fact);
        check.happened("on", fact.on(), FIRST_YEAR, today);
        // the day of the act and of its paper, where they are one, is told once
        if (fact.document() != null && !Objects.equals(fact.document().date(), fact.on())) {
            check.happened("document.date", fact.document().date(), FIRST_YEAR, today);
        }
        check.dates().forEach(date -> {
            boolean past = date.field().lies() == Field.Lies.UNTIL_TODAY;
            check.happened(date.name(), date.day(), FIRST_YEAR, past ? today : null);
        });
        check.firstDecision(today);
        check.challenged(today);
        return check.problems;
    }

    // ---- with what went before

    private void withTheFile(CaseStatus before) {
        if (fact.on() == null) {
            add("on", "required");
        } else if (before != null && fact.on().isBefore(before.receivedOn())) {
            add("on", "beforeState");
        }
    }

    private void withFactsAndFields(Date date, CaseStatus before) {
        Field<?> field = date.field();
        if (fact.on() != null) {
            if (field.lies() == Field.Lies.FROM_THE_ACT_ON) {
                if (date.day().isBefore(fact.on())) {
                    add(date.name(), "beforeAct");
                } else if (date.day().isAfter(fact.on().plusYears(YEARS_AHEAD))) {
                    add(date.name(), "tooFar");
                }
            }
            if (field.lies() == Field.Lies.UNTIL_THE_ACT && date.day().isAfter(fact.on())) {
                add(date.name(), "afterAct");
            }
        }
        LocalDate received = before == null ? fact.on() : before.receivedOn();
        if (field.lies() == Field.Lies.UNTIL_RECEIPT && received != null && date.day().isAfter(received)) {
            add(date.name(), "afterReceipt");
        }
        if (before != null && field.followed(fact.what())
                .stream()
                .flatMap(kind -> before.last(kind).stream())
                .anyMatch(earlier -> date.day().isBefore(earlier.on()))) {
            add(date.name(), "beforeFact");
        }
        if (field.from() != null && fact.get(field.from()).filter(date.day()::isBefore).isPresent()) {
            add(date.name(), "beforeOther");
        }
    }

    // ---- with today

    private void happened(String name, LocalDate day, int firstYear, LocalDate today) {
        if (day == null) {
            return;
        }
        if (day.getYear() < firstYear || day.getYear() > LAST_YEAR) {
            add(name, "year");
        } else if (today != null && day.isAfter(today)) {
            add(name, "future");
        }
    }

    /** What a complaint is about was issued before the complaint came. */
    private void beforeTheComplaint(CaseStatus before) {
        LocalDate received = before == null ? fact.on() : before.receivedOn();
        boolean asked = terms.asks().stream().anyMatch(one -> one.field() == Fields.CHALLENGED);
        if (asked && received != null && fact.get(Fields.CHALLENGED)
                .map(ChallengedDecision::date)
                .filter(received::isBefore)
                .isPresent()) {
            add(Fields.CHALLENGED.name() + ".date", "afterReceipt");
        }
    }

    /** It was issued, and then received, before it could be contested. */
    private void firstDecision(LocalDate today) {
        if (terms.asks().stream().noneMatch(asked -> asked.field() == Fields.CONTESTED_DECISION)) {
            return;
        }
        fact.get(Fields.CONTESTED_DECISION).ifPresent(first -> {
            LocalDate latest = fact.on() == null ? today : fact.on();
            String name = Fields.CONTESTED_DECISION.name();
            happened(name + ".date", first.date(), FIRST_YEAR_OF_DECISIONS, latest);
            happened(name + ".receivedOn", first.receivedOn(), FIRST_YEAR_OF_DECISIONS, latest);
            if (first.receivedOn() != null && first.receivedOn().isBefore(first.date())) {
                add(name + ".receivedOn", "beforeOther");
            }
        });
    }

    /** What a complaint is about was there before the complaint, and before one came to know of it. */
    private void challenged(LocalDate today) {
        if (terms.asks().stream().noneMatch(asked -> asked.field() == Fields.CHALLENGED)) {
            return;
        }
        fact.get(Fields.CHALLENGED).map(ChallengedDecision::date).ifPresent(issued -> {
            happened(Fields.CHALLENGED.name() + ".date", issued, FIRST_YEAR_OF_DECISIONS,
                    fact.on() == null ? today : fact.on());
            if (fact.get(Fields.KNOWN_ON).filter(known -> known.isBefore(issued)).isPresent()) {
                add(Fields.KNOWN_ON.name(), "beforeOther");
            }
        });
    }

    // ---- internals

    private List<Date> dates() {
        List<Date> dates = new ArrayList<>();
        terms.asks()
                .stream()
                .map(ActField::field)
                .filter(field -> field.kind() == Field.Kind.DATE)
                .forEach(field -> fact.get(field).ifPresent(day -> dates.add(new Date(field, (LocalDate) day))));
        return dates;
    }

    private void add(String field, String problem) {
        problems.add(new BadValue(field, problem));
    }

    private record Date(Field<?> field, LocalDate day) {

        String name() {
            return field.name();
        }
    }
}
