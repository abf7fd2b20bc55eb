package vn.nghedan.letter.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.DueView;

/**
 * What became of a letter that was sent on to another body, as its journal tells it.
 *
 * @param acknowledgedOn the day the body said that it has the letter; null while it has not
 * @param replyDueOn the agency's own target for the answer, moved by urging; null if none was set
 * @param urgedOn the days on which the body was urged
 * @param repliedOn the day it answered; null while it has not
 */
public record Transfer(String to, LocalDate on, LocalDate acknowledgedOn, LocalDate replyDueOn,
        List<LocalDate> urgedOn, LocalDate repliedOn) {

    /** When the answer is wanted, as of a day. */
    public DueView dueOn(LocalDate day) {
        return DueView.set(replyDueOn, repliedOn, day);
    }

    public LocalDate lastUrgedOn() {
        return urgedOn.isEmpty() ? null : urgedOn.get(urgedOn.size() - 1);
    }

    /** @param facts those that hold; empty if none of them sends the letter on, or if it was taken up again since */
    public static Optional<Transfer> of(List<Fact> facts) {
        int sent = last(facts, FactKind.TRANSFERRED);
        if (sent < 0 || last(facts, FactKind.RECLASSIFIED) > sent) {
            return Optional.empty();
        }
        List<Fact> since = facts.subList(sent, facts.size());
        return Optional.of(new Transfer(facts.get(sent).get(Fields.TO).orElse(""), facts.get(sent).on(),
                day(since, FactKind.ACKNOWLEDGED),
                since.stream()
                        .map(fact -> fact.get(Fields.REPLY_DUE_ON))
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                since.stream().filter(fact -> fact.what() == FactKind.URGED).map(Fact::on).toList(),
                day(since, FactKind.REPLY_RECEIVED)));
    }

    private static int last(List<Fact> facts, FactKind kind) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).what() == kind) {
                return i;
            }
        }
        return -1;
    }

    private static LocalDate day(List<Fact> facts, FactKind kind) {
        int at = last(facts, kind);
        return at < 0 ? null : facts.get(at).on();
    }
}
