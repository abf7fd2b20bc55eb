package vn.nghedan.letter.transfer;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A letter that was sent on, as its journal tells it, so that what waits for an answer can be listed. */
@Entity
@Table(name = "letter_transfer")
class TransferRow {

    @Id
    private Long dossierId;
    private String receiver;
    private LocalDate sentOn;
    private LocalDate acknowledgedOn;
    private LocalDate replyDueOn;
    private int urged;
    private LocalDate urgedOn;
    private LocalDate repliedOn;

    TransferRow() {
    }

    TransferRow(long dossierId) {
        this.dossierId = dossierId;
    }

    void stands(Transfer transfer) {
        receiver = transfer.to();
        sentOn = transfer.on();
        acknowledgedOn = transfer.acknowledgedOn();
        replyDueOn = transfer.replyDueOn();
        urged = transfer.urgedOn().size();
        urgedOn = transfer.lastUrgedOn();
        repliedOn = transfer.repliedOn();
    }
}
