package vn.nghedan.reception.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.reception.visit.VisitResourceTest.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure.Tally;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reception.visit.VisitResourceTest;

/** How many matters were received again equals a slow and obvious count of the journals, and the list it links to. */
@QuarkusTest
class RepeatVisitsRecountTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 3, 2);
    private static final int DAYS = 160;
    private static final List<String> READERS = List.of("giamdoc", "truongphong", "tiepdan", "xuly", "kiemtra",
            "quantri");
    private static final List<String> TYPES = List.of("PETITION", "COMPLAINT", "PETITION", "DENUNCIATION");

    @Inject
    RepeatVisitsFigure figure;
    @Inject
    VisitService visits;
    @Inject
    CaseFileActs acts;
    @Inject
    CaseFileQueries reader;
    @Inject
    DirectoryService directory;
    @Inject
    EntityManager database;

    @BeforeEach
    void standOnOneDay() {
        VisitResourceTest.today(VisitResourceTest.MON_2026_11_30);
    }

    /** A content of a visit as its journal tells it. */
    private record Told(String code, LocalDate on, boolean secret, boolean refused, String named) {

        boolean isBefore(Told other) {
            return on.isBefore(other.on) || on.equals(other.on) && code.compareTo(other.code) < 0;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20261130})
    void theNumberIsARecountOfTheJournalsAndTheLengthOfItsList(long seed) {
        live(new Random(seed));
        List<Told> told = told();
        for (LocalDate day = FIRST.plusDays(seed % 5); day.isBefore(FIRST.plusDays(DAYS + 100L)); day = day
                .plusDays(17)) {
            for (String name : READERS) {
                Officer officer = officer(name);
                Tally tally = figure.tally(AsOf.of(day), null, officer).orElseThrow();
                List<Told> received = received(told, day, officer);
                long again = received.stream().filter(one -> ordinal(one, told) > 1).count();
                assertThat(tally).as("%s on %s", name, day)
                        .extracting(Tally::number, Tally::outOf)
                        .containsExactly(again, (long) received.size());
                assertThat(total(name, tally.list())).as("the list of %s on %s", name, day).isEqualTo(again);
                assertThat(total(name, tally.list().replace("REPEAT", "FIRST"))).isEqualTo(received.size() - again);
            }
        }
    }

    @Test
    void theListHoldsEachMatterOnALineOfItsOwn() {
        LocalDate day = FIRST.minusDays(200);
        String one = log(day, "PETITION", null, null);
        String other = log(day, "COMPLAINT", null, null);
        String both = visits.log(new VisitDraft(day.plusDays(3).toString(), "REGULAR", "IN_PERSON", null, "tiepdan",
                List.of(new VisitDraft.Person("Hai Việc", "Đà Lạt", null, null, null, null)), "1", "Hai việc",
                List.of(matter("PETITION", one), matter("COMPLAINT", other)), null), null, officer("tiepdan"));
        Tally tally = figure.tally(AsOf.of(day.plusDays(5)), null, officer("giamdoc")).orElseThrow();
        assertThat(tally.number()).isEqualTo(2);
        assertThat(tally.outOf()).isEqualTo(4);
        List<String> codes = as("giamdoc").get("/api/v1" + tally.list()).path("items.matters.code.flatten()");
        assertThat(codes).containsExactly(both + "-1", both + "-2");
    }

    @Test
    void aUnitHasNoVisitsOfItsOwnAndNothingReceivedIsNoShare() {
        assertThat(figure.tally(AsOf.of(FIRST), "QLKH", officer("giamdoc"))).isEmpty();
        assertThat(figure.tally(new AsOf(FIRST, true), null, officer("giamdoc"))).as("what was known then").isEmpty();
        assertThat(figure.tally(AsOf.of(LocalDate.of(2013, 1, 1)), null, officer("giamdoc")).orElseThrow())
                .extracting(Tally::number, Tally::outOf)
                .containsExactly(0L, 0L);
    }

    // ---- lives

    private void live(Random chance) {
        Map<String, String> types = new HashMap<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String type = TYPES.get(chance.nextInt(TYPES.size()));
            List<String> alike = numbers.stream()
                    .filter(number -> secret(types.get(number)) == secret(type))
                    .toList();
            String earlier = alike.isEmpty() || chance.nextInt(3) == 0
                    ? null
                    : alike.get(chance.nextInt(alike.size()));
            String ground = chance.nextInt(8) == 0 ? "RF_9_1" : null;
            // the days go forward on the whole, so that most of what is named lies before
            LocalDate on = FIRST.plusDays(Math.min(DAYS, i * DAYS / 45L + chance.nextInt(12)));
            String number = earlier != null && dayOf(earlier).isAfter(on)
                    ? log(on, type, null, ground)
                    : log(on, type, earlier, ground);
            types.put(number, type);
            numbers.add(number);
            if (chance.nextInt(6) == 0) {
                correct(numbers.get(chance.nextInt(numbers.size())), chance);
            }
        }
    }

    /** Says that it was the first time after all, or strikes out what was said last. */
    private void correct(String number, Random chance) {
        LocalDate today = VisitResourceTest.MON_2026_11_30;
        if (chance.nextBoolean()) {
            acts.act(number + "-1", null, new Proposal(Act.RECORD_REPEAT, today, "tiepdan", null, null, Map.of()),
                    officer("tiepdan"));
        } else {
            reader.facts(List.of(number + "-1"))
                    .get(number + "-1")
                    .stream()
                    .filter(fact -> fact.what() == FactKind.REPEAT_RECORDED)
                    .reduce((former, last) -> last)
                    .ifPresent(last -> acts.act(number + "-1", null,
                            new Proposal(Act.CORRECT, today, "tiepdan", null, null,
                                    Map.of("fact", last.number(), "reason", "Nhầm")),
                            officer("tiepdan")));
        }
    }

    private String log(LocalDate on, String type, String earlier, String ground) {
        return visits.log(new VisitDraft(on.toString(), "REGULAR", "IN_PERSON", null, "tiepdan",
                List.of(new VisitDraft.Person("Người Nào Đó", "Đà Lạt", null, null, null, null)), "1", "Nội dung",
                List.of(matter(type, earlier)),
                ground == null ? null : new VisitDraft.Refusal(ground, "Lý do", null, null, null, null)), null,
                officer("tiepdan"));
    }

    private static VisitDraft.Matter matter(String type, String earlier) {
        return new VisitDraft.Matter(type, "Việc " + type, null, null, null, null, earlier);
    }

    // ---- the slow count

    private List<Told> told() {
        List<String> codes = QuarkusTransaction.requiringNew()
                .call(() -> database
                        .createQuery("select d.code from CaseFile d where d.procedure = RECEPTION order by d.id",
                                String.class)
                        .getResultList());
        Map<String, List<Fact>> journals = reader.facts(codes);
        return codes.stream().map(code -> told(code, journals.get(code))).toList();
    }

    private static Told told(String code, List<Fact> facts) {
        String named = null;
        for (Fact fact : facts) {
            if (fact.what() == FactKind.REPEAT_RECORDED) {
                named = fact.get(Fields.EARLIER).orElse(null);
            }
        }
        return new Told(code, facts.get(0).on(),
                facts.get(0).get(Fields.TYPE).orElseThrow() == MatterType.DENUNCIATION,
                facts.stream().anyMatch(fact -> fact.what() == FactKind.RECEPTION_REFUSED), named);
    }

    private List<Told> received(List<Told> told, LocalDate day, Officer officer) {
        return told.stream()
                .filter(one -> one.on().isAfter(day.minusDays(90)) && !one.on().isAfter(day))
                .filter(one -> !one.refused())
                .filter(one -> reader.sees(one.code(), officer))
                .toList();
    }

    private static long ordinal(Told one, List<Told> told) {
        return 1 + told.stream()
                .filter(other -> other.isBefore(one) && !other.refused())
                .filter(other -> first(other, told).equals(first(one, told)))
                .count();
    }

    private static String first(Told one, List<Told> told) {
        return told.stream()
                .filter(other -> other.code().equals(one.named()) && other.isBefore(one)
                        && other.secret() == one.secret())
                .findFirst()
                .map(other -> first(other, told))
                .orElse(one.code());
    }

    // ---- saying it shortly

    private LocalDate dayOf(String number) {
        return reader.facts(List.of(number + "-1")).get(number + "-1").get(0).on();
    }

    private static boolean secret(String type) {
        return type.equals("DENUNCIATION");
    }

    private Officer officer(String code) {
        return directory.staff(code).orElseThrow().asOfficer();
    }

    private static long total(String officer, String list) {
        Response answer = as(officer).get("/api/v1" + list + "&size=200");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<Object>>path("items").size()).isEqualTo(Math.min(200, answer.<Integer>path("total")));
        return answer.<Integer>path("total");
    }
}
