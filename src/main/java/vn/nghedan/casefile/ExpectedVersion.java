package vn.nghedan.casefile;

import vn.nghedan.web.problem.BadInput;

/** Reads the version a caller saw out of {@code If-Match} or a form. */
public final class ExpectedVersion {

    private ExpectedVersion() {
    }

    /** @return null if none was given */
    public static Integer expected(String given) {
        if (given == null || given.isBlank() || given.equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(given.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException unreadable) {
            throw new BadInput("If-Match", "web:error_number");
        }
    }
}
