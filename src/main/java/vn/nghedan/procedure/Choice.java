package vn.nghedan.procedure;

import java.util.function.BiPredicate;

/**
 * Where one act can lead to several states, what decides between them.
 *
 * @param name
 *            what is true of the act, in one word
 */
public record Choice(String name, BiPredicate<Standing, Fact> applies) {

    /** The act leads to one state only. */
    public static final Choice ALWAYS = new Choice("", (standing, fact) -> true);

    public static Choice when(String name, BiPredicate<Standing, Fact> applies) {
        return new Choice(name, applies);
    }
}
