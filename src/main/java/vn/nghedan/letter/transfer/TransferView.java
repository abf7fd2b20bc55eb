package vn.nghedan.letter.transfer;

import java.util.Locale;

/** Which letters that were sent on a list holds. */
enum TransferView {

    LATE("t.repliedOn is null and t.replyDueOn < :on"), WAITING("t.repliedOn is null"), UNACKNOWLEDGED(
            "t.repliedOn is null and t.acknowledgedOn is null"), REPLIED("t.repliedOn is not null"), ALL("1 = 1");

    private final String condition;

    TransferView(String condition) {
        this.condition = condition;
    }

    /** A condition on a transfer {@code t}, as of today {@code :on}. */
    String condition() {
        return "(" + condition + ")";
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view an address names; what waits for an answer where it names none. */
    static TransferView of(String slug) {
        for (TransferView view : values()) {
            if (view.slug().equals(slug)) {
                return view;
            }
        }
        return WAITING;
    }
}
