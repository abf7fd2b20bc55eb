package vn.nghedan.report.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.reception.ReceptionCounts.Day;
import vn.nghedan.reception.ReceptionCounts.Matter;
import vn.nghedan.reception.ReceptionCounts.Received;
import vn.nghedan.reception.ReceptionCounts.Receiver;
import vn.nghedan.reception.ReceptionCounts.Receptions;

/** The figures of the forms on reception. A name has two words, who received and what is counted: {@code HEAD PERSONS}. */
public class ReceptionFigures {

    /** Five persons or more are a group (Thông tư 06/2025/TT-TTCP, guide to form 01/TCD). */
    static final int GROUP = 5;

    private final List<Received> visits;
    private final List<Day> days;

    public ReceptionFigures(Receptions counted) {
        this.visits = counted.visits();
        this.days = counted.days().stream().sorted(Comparator.comparing(Day::on)).toList();
    }

    /** What is counted of the visits to one receiver. */
    enum Counted {

        /** lượt */
        VISITS,
        /** người */
        PERSONS,
        /** vụ việc, each once: under the head, whoever else received it too */
        MATTERS,
        /** vụ việc received for the first time */
        FIRST_MATTERS,
        /** vụ việc received before */
        REPEATED_MATTERS,
        /** đoàn đông người */
        GROUPS, GROUP_PERSONS, GROUP_FIRST_MATTERS, GROUP_REPEATED_MATTERS,
        /** days that stood on the schedule, whether somebody came or not */
        ANNOUNCED_DAYS,
        /** days on which the reception took place, whether somebody came or not */
        DAYS_HELD
    }

    /** Whether a form may ask for it. */
    public static boolean knows(String name) {
        return Stream.of(Receiver.values())
                .anyMatch(by -> Stream.of(Counted.values()).anyMatch(what -> name.equals(by + " " + what)));
    }

    /**
     * The records behind a figure, oldest first; what they count adds up to it.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    public List<CountedRecord> of(String name) {
        String[] words = name.split(" ");
        Receiver by = Receiver.valueOf(words[0]);
        return switch (Counted.valueOf(words[1])) {
            case VISITS -> visits(by, visit -> true, visit -> 1);
            case PERSONS -> visits(by, visit -> true, Received::persons);
            case GROUPS -> visits(by, ReceptionFigures::isGroup, visit -> 1);
            case GROUP_PERSONS -> visits(by, ReceptionFigures::isGroup, Received::persons);
            case MATTERS -> onceUnderTheHighest().get(by);
            case FIRST_MATTERS -> matters(by, visit -> true, matter -> matter.ordinal() == 1);
            case REPEATED_MATTERS -> matters(by, visit -> true, matter -> matter.ordinal() > 1);
            case GROUP_FIRST_MATTERS -> matters(by, ReceptionFigures::isGroup, matter -> matter.ordinal() == 1);
            case GROUP_REPEATED_MATTERS -> matters(by, ReceptionFigures::isGroup, matter -> matter.ordinal() > 1);
            case ANNOUNCED_DAYS -> days(by, Day::announced);
            case DAYS_HELD -> days(by, Day::took);
        };
    }

    /** Days on which somebody was there to receive and nobody came, oldest first. */
    public Map<LocalDate, Receiver> emptyDays() {
        Map<LocalDate, Receiver> empty = new LinkedHashMap<>();
        days.stream().filter(Day::empty).forEach(day -> empty.put(day.on(), day.by()));
        return empty;
    }

    private static boolean isGroup(Received visit) {
        return visit.persons() >= GROUP;
    }

    private List<CountedRecord> visits(Receiver by, Predicate<Received> some, ToLongFunction<Received> counts) {
        return visits.stream()
                .filter(visit -> visit.by() == by && some.test(visit))
                .map(visit -> new CountedRecord(visit.visit(), visit.on(), counts.applyAsLong(visit)))
                .toList();
    }

    /** A matter counts once, with the first visit of the period in which it was such. */
    private List<CountedRecord> matters(Receiver by, Predicate<Received> some, Predicate<Matter> such) {
        Set<String> counted = new HashSet<>();
        List<CountedRecord> records = new ArrayList<>();
        visits.stream().filter(visit -> visit.by() == by && some.test(visit)).forEach(visit -> {
            long fresh = visit.matters().stream().filter(such).filter(one -> counted.add(one.firstOf())).count();
            if (fresh > 0) {
                records.add(new CountedRecord(visit.visit(), visit.on(), fresh));
            }
        });
        return records;
    }

    private Map<Receiver, List<CountedRecord>> onceUnderTheHighest() {
        Map<Receiver, List<CountedRecord>> counted = new EnumMap<>(Receiver.class);
        Set<String> higher = new HashSet<>();
        // the head stands first among those who receive
        for (Receiver by : Receiver.values()) {
            counted.put(by, matters(by, visit -> true, matter -> !higher.contains(matter.firstOf())));
            visits.stream()
                    .filter(visit -> visit.by() == by)
                    .flatMap(visit -> visit.matters().stream())
                    .forEach(matter -> higher.add(matter.firstOf()));
        }
        return counted;
    }

    private List<CountedRecord> days(Receiver by, Predicate<Day> such) {
        return days.stream()
                .filter(day -> day.by() == by && such.test(day))
                .map(Day::on)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(day -> new CountedRecord(null, day, 1))
                .toList();
    }
}
