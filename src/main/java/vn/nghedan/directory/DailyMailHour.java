package vn.nghedan.directory;

import java.time.LocalTime;
import java.util.Optional;

/** From when the daily mail goes out to those who have an address; the room that sends it answers. */
public interface DailyMailHour {

    /** The hour of working days; empty while no mail is sent at all. */
    Optional<LocalTime> at();
}
