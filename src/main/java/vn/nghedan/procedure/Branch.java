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
public record Branch(String name, FactKind records, BiPredicate<CaseStatus, Fact> applies) {

    /** The act leads to one state only. */
    public static final Branch ALWAYS = new Branch("", null, (standing, fact) -> true);

    public static Branch when(String name, BiPredicate<CaseStatus, Fact> applies) {
        return new Branch(name, null, applies);
    }

    public Branch records(FactKind kind) {
        return new Branch(name, kind, applies);
    }
}
