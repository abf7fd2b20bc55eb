package vn.nghedan.reference;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.problem.LegalBasis;

/**
 * A due date and how it came about.
 *
 * @param rule the code that was asked for
 * @param provisional a day was used of which there is no official notice
 * @param confirmed whether the law behind it is confirmed
 * @param sentence why this date, in one sentence
 */
public record DerivationView(String rule, String variant, String name, LocalDate startedOn, LocalDate nominalDueOn,
        LocalDate dueOn, LocalDate certainlyLateAfter, String unit, int amount, boolean provisional, boolean confirmed,
        List<LegalBasis> legalBasis, String sentence, List<Step> steps) {

    /**
     * One day.
     *
     * @param ordinal the number of the counted day; 0 for a day that does not count
     * @param role why it is here: ANCHOR, COUNTED, EXTENSION, DAY_OFF, PAUSED, EXCLUDED, ROLLED
     * @param kind what the calendar says of it: WORKDAY, WEEKEND, HOLIDAY, SUBSTITUTE, SWAP_OFF, SWAP_WORKING
     * @param by the code of the other rule by which the day is left out or was added; null where there is none
     * @param note the same in words
     */
    public record Step(LocalDate date, boolean counted, int ordinal, String role, boolean working, String kind,
            String by, String note) {}
}
