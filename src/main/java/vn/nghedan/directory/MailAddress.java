package vn.nghedan.directory;

import java.util.regex.Pattern;

import vn.nghedan.web.problem.BadInput;

/** A plain address of a member of staff: one person, no display name, no character that could begin another header. */
public record MailAddress(String text) {

    private static final Pattern PLAIN = Pattern
            .compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final int LONGEST = 254;

    public MailAddress {
        if (text == null || text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            throw new BadInput("email", "directory:email_wrong");
        }
    }

    /**
     * What was given, by a program or in the form.
     *
     * @return null where nothing was given: no mail is wanted
     * @throws BadInput if it is no such address
     */
    public static MailAddress read(String given) {
        return given == null || given.isEmpty() ? null : new MailAddress(given);
    }
}
