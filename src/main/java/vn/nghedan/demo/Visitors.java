package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.reception.VisitDraft;

/** Who comes to the desk, one after the other; every sixth comes back about the same matter, some of them once more. */
final class Visitors {

    private static final int BACK = 6;

    private final List<VisitDraft> drafts = new ArrayList<>();

    /**
     * @param draft what is logged, but for the number of the visit before
     * @param former which visit they come back after; -1 for none
     */
    record Coming(VisitDraft draft, int former) {

        /** @param number of the visit they come back after */
        VisitDraft after(String number) {
            VisitDraft.Matter was = draft.matters().get(0);
            VisitDraft.Matter again = new VisitDraft.Matter(was.type(), was.summary(), null, was.outcome(), was.to(),
                    null, number);
            return new VisitDraft(draft.receivedOn(), draft.kind(), draft.medium(), null, null, draft.people(), "1",
                    draft.content(), List.of(again), null);
        }
    }

    Coming next(LocalDate day, boolean answered, Cast cast) {
        int place = drafts.size();
        VisitDraft visit = visit(day, answered, cast);
        int former = place % BACK == BACK - 1 ? place - (place % (2 * BACK) == 2 * BACK - 1 ? BACK : 3) : -1;
        Coming coming = new Coming(former < 0 ? visit : back(visit, drafts.get(former)), former);
        drafts.add(coming.draft());
        return coming;
    }

    private static VisitDraft visit(LocalDate day, boolean answered, Cast cast) {
        MatterType type = cast.oneIn(3) ? MatterType.COMPLAINT : MatterType.PETITION;
        VisitDraft.Person person = new VisitDraft.Person(cast.name(), cast.address(), "CCCD", cast.identityNumber(),
                cast.phone(), null);
        VisitDraft.Matter matter = new VisitDraft.Matter(type.name(), cast.subject(type), null,
                answered ? cast.one(List.of("ANSWERED", "GUIDED")) : null, answered ? "UBND xã" : null, null, null);
        return new VisitDraft(day.toString(), "REGULAR", "IN_PERSON", null, null, List.of(person), "1",
                matter.summary(), List.of(matter), null);
    }

    /** In turn about a matter brought a while ago, and about the one that somebody came back about last. */
    private static VisitDraft back(VisitDraft visit, VisitDraft last) {
        VisitDraft.Matter was = last.matters().get(0);
        VisitDraft.Matter now = visit.matters().get(0);
        VisitDraft.Matter again = new VisitDraft.Matter(was.type(), was.summary(), null, now.outcome(), now.to(), null,
                null);
        return new VisitDraft(visit.receivedOn(), visit.kind(), visit.medium(), null, null, last.people(), "1",
                "Đến lại, chưa thấy chuyển biến: " + was.summary(), List.of(again), null);
    }
}
