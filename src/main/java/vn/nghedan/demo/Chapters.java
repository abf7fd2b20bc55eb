package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.OfficeCalendar;

/** The whole demonstration in the order in which it is told: what is on the desk today before what was closed long ago. */
@ApplicationScoped
class Chapters {

    private static final int NUMBERS = -1;
    private static final int VISITS = 14;
    private static final int SESSIONS = 60;
    private static final int DAYS_OF_VISITS = 90;

    private final Narrator narrator;
    private final ReceptionYear receptions;
    private final DemoNumbers numbers;
    private final ToldOnce told;
    private final OfficeCalendar calendar;

    Chapters(Narrator narrator, ReceptionYear receptions, DemoNumbers numbers, ToldOnce told, OfficeCalendar calendar) {
        this.narrator = narrator;
        this.receptions = receptions;
        this.numbers = numbers;
        this.told = told;
        this.calendar = calendar;
    }

    /** @param today the day from which is told */
    List<Chapter> from(LocalDate today) {
        List<Stories.Told> stories = Stories.inOrder();
        List<Chapter> all = new ArrayList<>();
        all.add(new Chapter(DemoNumbers.KEY, NUMBERS, () -> numbers.take(stories, today)));
        for (int i = 0; i < stories.size(); i++) {
            all.add(story(i, stories.get(i), today));
        }
        all.addAll(visits(today));
        receptions.from(today).forEach((key, telling) -> all.add(new Chapter(key, SESSIONS, telling)));
        all.sort(Comparator.comparingInt(Chapter::rank));
        return all;
    }

    private Chapter story(int place, Stories.Told story, LocalDate today) {
        String key = "story-" + place;
        return new Chapter(key, story.daysAgo(),
                () -> narrator.tell(story, numbers.of(place), new Cast(key), today));
    }

    /**
     * The visits of three months: one every second working day, most of them answered by now. Some come back about the same, two of them a
     * third time, so the earlier is told first.
     */
    private List<Chapter> visits(LocalDate today) {
        WorkCalendar days = calendar.current();
        Visitors visitors = new Visitors();
        List<Chapter> visits = new ArrayList<>();
        for (LocalDate day = today.minusDays(DAYS_OF_VISITS); !day.isAfter(today); day = day.plusDays(2)) {
            if (days.isWorking(day)) {
                String key = "visit-" + visits.size();
                Cast cast = new Cast(key);
                Visitors.Coming coming = visitors.next(day, day.isBefore(today.minusDays(6)) || cast.oneIn(2), cast);
                visits.add(new Chapter(key, VISITS, () -> narrator.tell(told.answered("visit-" + coming.former())
                        .map(coming::after)
                        .orElse(coming.draft()))));
            }
        }
        return visits;
    }
}
