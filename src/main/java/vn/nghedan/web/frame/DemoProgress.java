package vn.nghedan.web.frame;

import java.util.Optional;

/** What the sign-in page says of the invented files while they are being made. */
public interface DemoProgress {

    /** @param halted whether something failed; it is tried again */
    record Progress(int told, int of, boolean halted) {}

    /** Empty when nothing is left to tell. */
    Optional<Progress> progress();
}
