package vn.nghedan.reception.closure;

import java.time.LocalDate;
import java.util.function.BiPredicate;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.FormReader;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.web.problem.BadInput;

/** A closure of the reception place as it was typed. Nothing is forbidden that happened; what is missing is named. */
public record ClosureDraft(String from, String to, String place, String reason, String instead, String decidedBy,
        VisitDraft.Document document) {

    /** The first day of the Law on Citizen Reception. */
    private static final LocalDate EARLIEST = LocalDate.of(2014, 7, 1);
    private static final int LONGEST = 366;
    private static final int YEARS_AHEAD = 5;

    static ClosureDraft blank(LocalDate today, String place, String decidedBy) {
        return new ClosureDraft(today.toString(), "", place, "", "", decidedBy, new VisitDraft.Document("", ""));
    }

    /** The same, read. */
    record Read(LocalDate from, LocalDate to, String place, String reason, String instead, String decidedBy,
            DocumentRef document) {}

    /**
     * @param mayDecide whether somebody may close the place on a day
     * @throws BadInput naming every field that does not fit
     */
    Read read(LocalDate today, BiPredicate<String, LocalDate> mayDecide) {
        FormReader in = new FormReader();
        LocalDate first = in.requiredDate("from", from);
        LocalDate last = in.date("to", to);
        last = last == null ? first : last;
        if (first != null && first.isBefore(EARLIEST)) {
            in.wrong("from", "visits:error_too_early");
        }
        in.until(today.plusYears(YEARS_AHEAD), "from", first);
        if (first != null && last != null && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST)))) {
            in.wrong("to", "sessions:error_closure_span");
        }
        String by = in.required("decidedBy", decidedBy, 40);
        if (by != null && first != null && !mayDecide.test(by, first)) {
            in.wrong("decidedBy", "sessions:error_closure_decider");
        }
        Read read = new Read(first, last, in.required("place", place, 300), in.required("reason", reason, 2000),
                in.text("instead", instead, 2000), by, in.document("document.", document, today));
        in.demandSense();
        return read;
    }
}
