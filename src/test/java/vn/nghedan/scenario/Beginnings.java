package vn.nghedan.scenario;

import static vn.nghedan.letter.Letters.aComplaint;
import static vn.nghedan.letter.Letters.aDenunciation;
import static vn.nghedan.letter.Letters.aLetter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.letter.Letters;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;

/** How files of each procedure begin at the desk, in the ways that make clocks of their own run. */
@ApplicationScoped
class Beginnings {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final Map<String, Object> FIRST_DECISION = Map.of("firstDecision",
            Map.of("number", "05/QĐ", "date", "2026-06-22", "issuedBy", "Trung tâm", "receivedOn", "2026-06-28"));

    private static final VisitDraft.Refusal REFUSAL = new VisitDraft.Refusal("RF_9_3", null, null, null, null,
            new VisitDraft.Document("12/TB-SKHCN", "2026-06-22"));

    private final Teller tell;
    private final VisitService visits;

    Beginnings(Teller tell, VisitService visits) {
        this.tell = tell;
        this.visits = visits;
    }

    List<Supplier<ToldFile>> of(ProcedureCode procedure) {
        return switch (procedure) {
            case RECEPTION -> List.of(() -> visit(null), () -> visit(REFUSAL));
            case LETTER -> List.of(() -> tell.letter(knowing("ADMINISTRATIVE")),
                    () -> tell.letter(knowing("DISCIPLINARY")), () -> tell.letter(dated(aDenunciation())),
                    () -> tell.letter(petition()), () -> tell.letter(petition().with("source", "TRANSFERRED")
                            .with("fromAgency", "Tỉnh ủy Lâm Đồng")
                            .with("forwarder", "PARTY_BODY")));
            case COMPLAINT_FIRST -> List.of(
                    () -> opened(forwarded(knowing("ADMINISTRATIVE"), "NA_DEPUTY"), procedure, Map.of()),
                    () -> opened(knowing("ADMINISTRATIVE").with("groupSize", 6).with("signed", false), procedure,
                            Map.of()));
            case DISCIPLINE_FIRST -> List.of(
                    () -> opened(forwarded(knowing("DISCIPLINARY"), "NA_DEPUTY"), procedure, Map.of()));
            case COMPLAINT_SECOND, DISCIPLINE_SECOND -> List.of(
                    () -> opened(forwarded(dated(aComplaint()), "NA_DEPUTY"), procedure, FIRST_DECISION));
            case DENUNCIATION -> List.of(
                    () -> opened(forwarded(dated(aDenunciation()), "NA_BODY"), procedure, Map.of()));
            case DENUNCIATION_INFO -> List.of(
                    () -> opened(forwarded(dated(aLetter("DENUNCIATION").with("anonymous", true)), "PRESS"), procedure,
                            Map.of()));
            case PROTECTION -> List.of(this::protection);
            case PETITION -> List.of(() -> opened(petition(), procedure, Map.of()));
        };
    }

    private ToldFile opened(Letters letter, ProcedureCode procedure, Map<String, Object> more) {
        return tell.opened(letter.with("contents", List.of("Việc thứ nhất", "Việc thứ hai")), procedure, MON_2026_07_06,
                more);
    }

    private ToldFile visit(VisitDraft.Refusal refusal) {
        VisitDraft visit = new VisitDraft(MON_2026_07_06.toString(), "REGULAR", "IN_PERSON", null, null,
                List.of(new VisitDraft.Person("Người Đến Gặp", "Đà Lạt", null, null, null, null)), "1", "Trình bày",
                List.of(new VisitDraft.Matter("PETITION", "Cân đối chứng ở chợ không hoạt động", null, null, null, null,
                        null)),
                refusal);
        String number = tell.at(MON_2026_07_06, () -> visits.log(visit, null, tell.officer("tiepdan")));
        return new ToldFile(tell, number + "-1");
    }

    private ToldFile protection() {
        ToldFile denunciation = tell
                .opened(dated(aDenunciation()), ProcedureCode.DENUNCIATION, MON_2026_07_06, Map.of())
                .does(Act.REQUEST_PROTECTION, MON_2026_07_06,
                        Map.of("protects", List.of("DENOUNCER"), "reason", "Bị đe dọa"));
        return denunciation.on(MON_2026_07_06)
                .links()
                .stream()
                .filter(link -> link.kind().equals("FOLLOWED_BY"))
                .map(CaseFileView.LinkView::code)
                .map(code -> new ToldFile(tell, code))
                .findFirst()
                .orElseThrow();
    }

    private static Letters knowing(String against) {
        return dated(aComplaint()).with("knownOn", "2026-06-29")
                .with("challenged",
                        Map.of("number", "07/QĐ", "date", "2026-06-26", "issuedBy", "Sở", "against", against));
    }

    private static Letters petition() {
        return dated(aLetter("PETITION").from("Lê Thị Mai"));
    }

    private static Letters forwarded(Letters letter, String forwarder) {
        return letter.with("source", "TRANSFERRED").with("fromAgency", "Nơi chuyển đơn").with("forwarder", forwarder);
    }

    private static Letters dated(Letters letter) {
        return letter.with("receivedOn", MON_2026_07_06.toString()).with("writtenOn", "2026-07-03");
    }
}
