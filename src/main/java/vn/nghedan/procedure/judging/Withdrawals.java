package vn.nghedan.procedure.judging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.Fields;

/**
 * What citizens have withdrawn so far, and who of them (LKN Điều 10; NĐ124 Điều 7a).
 *
 * @param contents
 *            numbers of the contents that all have withdrawn and that were not taken up again
 * @param left
 *            how many people still stand behind the file
 */
public record Withdrawals(Set<Integer> contents, int left) {

    public static Withdrawals in(List<Fact> facts, int groupSize) {
        Set<Integer> contents = new TreeSet<>();
        int left = groupSize;
        for (Fact fact : facts) {
            if (fact.what() == FactKind.CONTENTS_REOPENED) {
                fact.get(Fields.REOPENED_CONTENTS).ifPresent(contents::removeAll);
            }
            if (fact.what() == FactKind.PARTLY_WITHDRAWN) {
                int people = fact.get(Fields.WITHDRAWING).orElse(left);
                if (people >= left) {
                    fact.get(Fields.CONTENTS).ifPresent(contents::addAll);
                } else if (fact.isTrue(Fields.ALL)) {
                    left -= people;
                }
            }
        }
        return new Withdrawals(contents, left);
    }
}
