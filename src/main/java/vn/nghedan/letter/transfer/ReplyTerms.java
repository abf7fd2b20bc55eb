package vn.nghedan.letter.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reference.OfficeCalendar;

/** Within how many working days the agency wants to hear of a letter it sent on: its own target, not the law's. */
@ApplicationScoped
public class ReplyTerms {

    private final OfficeCalendar calendar;
    private final int afterTransfer;
    private final int afterUrging;

    ReplyTerms(OfficeCalendar calendar,
            @ConfigProperty(name = "nghedan.letters.reply-within", defaultValue = "20") int afterTransfer,
            @ConfigProperty(name = "nghedan.letters.reply-after-urging", defaultValue = "10") int afterUrging) {
        this.calendar = calendar;
        this.afterTransfer = afterTransfer;
        this.afterUrging = afterUrging;
    }

    /** The same act with the day by which an answer is wanted, where it sends a letter on or urges and names none. */
    public Proposal dated(Proposal proposal) {
        boolean asksForAnswer = proposal.act() == Act.TRANSFER || proposal.act() == Act.URGE;
        Object given = proposal.values().get(Fields.REPLY_DUE_ON.name());
        if (!asksForAnswer || proposal.on() == null || given != null && !given.toString().isBlank()) {
            return proposal;
        }
        int days = proposal.act() == Act.URGE ? afterUrging : afterTransfer;
        LocalDate due = calendar.current().plusWorkingDays(proposal.on(), days);
        Map<String, Object> values = new HashMap<>(proposal.values());
        values.put(Fields.REPLY_DUE_ON.name(), due.toString());
        return new Proposal(proposal.act(), proposal.on(), proposal.decidedBy(), proposal.document(), proposal.note(),
                values);
    }
}
