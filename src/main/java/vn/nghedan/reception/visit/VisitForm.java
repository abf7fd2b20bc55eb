package vn.nghedan.reception.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import vn.nghedan.reception.VisitDraft;

/** The form of a visit as it was sent. It holds more rows than most visits need; what is left empty says nothing. */
final class VisitForm {

    static final int PEOPLE = 5;
    static final int MATTERS = 4;

    private final MultivaluedMap<String, String> sent;

    VisitForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    String key() {
        return one("idempotencyKey");
    }

    /** Which former visitor was chosen; null if none. */
    String former() {
        String chosen = one("former");
        return chosen == null ? null : chosen.split(" ", 2)[0];
    }

    /** About which earlier matter they come back; null where it is another. */
    String cameAbout() {
        String chosen = one("former");
        return chosen == null || !chosen.contains(" ") ? null : chosen.split(" ", 2)[1];
    }

    boolean isSearch() {
        return one("find") != null;
    }

    boolean isToBePrinted() {
        return !"plain".equals(one("save"));
    }

    VisitDraft draft() {
        return draft(PEOPLE);
    }

    /** @param people how many lines for people the form has */
    VisitDraft draft(int people) {
        String ground = one("refusal.ground");
        VisitDraft.Refusal refusal = VisitDraft.isBlank(ground, one("refusal.reason"))
                ? null
                : new VisitDraft.Refusal(ground, one("refusal.reason"), one("refusal.decidedBy"),
                        document("refusal.document."), one("refusal.groundsOn"), document("refusal.earlierNotice."));
        return new VisitDraft(one("receivedOn"), one("kind"), one("medium"), one("sessionId"), one("receiver"),
                IntStream.range(0, people).mapToObj(i -> person("people[" + i + "].")).toList(), one("groupSize"),
                one("content"), IntStream.range(0, MATTERS).mapToObj(i -> matter("matters[" + i + "].")).toList(),
                refusal);
    }

    /** The same with the first person replaced, and the first matter following an earlier one where one was chosen. */
    VisitDraft with(VisitDraft.Person person) {
        VisitDraft draft = draft();
        List<VisitDraft.Person> people = new ArrayList<>(draft.people());
        people.set(0, person);
        List<VisitDraft.Matter> matters = new ArrayList<>(draft.matters());
        if (cameAbout() != null) {
            matters.set(0, matters.get(0).following(cameAbout()));
        }
        return new VisitDraft(draft.receivedOn(), draft.kind(), draft.medium(), draft.sessionId(), draft.receiver(),
                people, draft.groupSize(), draft.content(), matters, draft.refusal());
    }

    private VisitDraft.Person person(String at) {
        return new VisitDraft.Person(one(at + "name"), one(at + "address"), one(at + "idKind"), one(at + "idNumber"),
                one(at + "phone"), one(at + "representative"));
    }

    private VisitDraft.Matter matter(String at) {
        return new VisitDraft.Matter(one(at + "type"), one(at + "summary"), one(at + "letterHandedIn"),
                one(at + "outcome"), one(at + "to"), document(at + "document."), one(at + "earlier"));
    }

    private VisitDraft.Document document(String at) {
        return new VisitDraft.Document(one(at + "number"), one(at + "date"));
    }

    private String one(String name) {
        return sent.getFirst(name);
    }
}
