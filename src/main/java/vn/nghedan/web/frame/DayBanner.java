package vn.nghedan.web.frame;

import java.time.LocalDate;

/** What the frame says about a day, beside its date: a working day, or the name of the holiday. */
public interface DayBanner {

    /** @return never null; nothing to say is {@link Saying#NOTHING} */
    Saying say(LocalDate day);

    /**
     * @param working whether the agency works on that day; null when nobody knows
     * @param name the name of the holiday, substitute day or worked day off; null when the day is an ordinary one
     * @param moving that dates in lists are still by an earlier calendar, in a sentence; null when they are not
     */
    record Saying(Boolean working, String name, String moving) {

        public static final Saying NOTHING = new Saying(null, null, null);
    }
}
