package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.Optional;

import vn.nghedan.directory.Officer;

/** A number on everybody's home page that a room other than this one counts: every bean of this kind is asked and shown. */
public interface DeskFigure {

    /** Key of what it counts. */
    String label();

    /** @return empty where it is none of this officer's business */
    Optional<Tally> tally(LocalDate today, Officer officer);

    /** @param list the address of the list of that length */
    record Tally(long number, String list) {}
}
