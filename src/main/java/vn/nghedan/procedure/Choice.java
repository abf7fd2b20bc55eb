package vn.nghedan.procedure;

import java.util.function.BiPredicate;

/**
 * Where one act can lead to several states, what decides between them.
 *
 * @param name
 *            what is true of the act, in one word
 * @param records
 *            the kind of fact it then puts into the journal; {@code null} for the act's ordinary one
 */
public record Choice(String name, FactKind records, BiPredicate<Standing, Fact> applies) {

    /** The act leads to one state only. */
    public static final Choice ALWAYS = new Choice("", null, (standing, fact) -> true);

    public static Choice when(String name, BiPredicate<Standing, Fact> applies) {
        return new Choice(name, null, applies);
    }

    public Choice records(FactKind kind) {
        return new Choice(name, kind, applies);
    }
}
