package vn.nghedan.law;

import java.util.List;

/**
 * How often, and by which rules, a term may be extended.
 *
 * @param fact
 *            the kind of fact that extends it
 * @param by
 *            the key of the rule for the first, the second … extension
 */
public record ExtensionRule(String fact, List<String> by) {

    public ExtensionRule {
        by = List.copyOf(by);
    }
}
