package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.reception.VisitDraft;

/** Who comes to the desk, one after the other; every sixth comes back about the same matter, some of them once more. */
final class Visitors {

    private static final int BACK = 6;

    private final Cast cast;
    private final List<Former> former = new ArrayList<>();

    Visitors(Cast cast) {
        this.cast = cast;
    }

    private record Former(String number, VisitDraft visit) {}

    VisitDraft next(LocalDate day, boolean answered) {
        VisitDraft visit = visit(day, answered);
        return former.size() % BACK == BACK - 1 ? back(visit) : visit;
    }

    /** @param number under which the visit was logged */
    void came(String number, VisitDraft visit) {
        former.add(new Former(number, visit));
    }

    int howMany() {
        return former.size();
    }

    private VisitDraft visit(LocalDate day, boolean answered) {
        MatterType type = cast.oneIn(3) ? MatterType.COMPLAINT : MatterType.PETITION;
        VisitDraft.Person person = new VisitDraft.Person(cast.name(), cast.address(), "CCCD", cast.identityNumber(),
                cast.phone(), null);
        VisitDraft.Matter matter = new VisitDraft.Matter(type.name(), cast.subject(type), null,
                answered ? cast.one(List.of("ANSWERED", "GUIDED")) : null, answered ? "UBND xã" : null, null, null);
        return new VisitDraft(day.toString(), "REGULAR", "IN_PERSON", null, null, List.of(person), "1",
                matter.summary(), List.of(matter), null);
    }

    /** In turn about a matter brought a while ago, and about the one that somebody came back about last. */
    private VisitDraft back(VisitDraft visit) {
        boolean onceMore = former.size() % (2 * BACK) == 2 * BACK - 1;
        Former last = former.get(former.size() - (onceMore ? BACK : 3));
        VisitDraft.Matter was = last.visit().matters().get(0);
        VisitDraft.Matter now = visit.matters().get(0);
        VisitDraft.Matter again = new VisitDraft.Matter(was.type(), was.summary(), null, now.outcome(), now.to(), null,
                last.number());
        return new VisitDraft(visit.receivedOn(), visit.kind(), visit.medium(), null, null, last.visit().people(), "1",
                "Đến lại, chưa thấy chuyển biến: " + was.summary(), List.of(again), null);
    }
}
