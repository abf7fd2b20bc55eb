package vn.nghedan.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.execution.DecisionsInForce.WED_2026_10_07;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure.Tally;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.journal.Filed;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.web.time.ToldTime;

/** Obligations as they were known on a past day, against a recount of what was on record. */
@QuarkusTest
class KnownObligationsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

    @Inject
    DecisionsInForce decisions;
    @Inject
    SomeCases cases;
    @Inject
    CaseFileProjector projector;
    @Inject
    Filed filed;
    @Inject
    ObligationSearch search;
    @Inject
    OverdueExecution figure;
    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(longs = {5, 20261127})
    void theListAndTheNumberAreARecountOfWhatWasOnRecord(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 4; i++) {
            live(chance);
        }
        // where nothing was ever obliged there is nothing to count
        List<Filed.Case> known = filed.casesKnownTo(SomeCases.DIRECTOR)
                .stream()
                .filter(one -> one.journal()
                        .recorded()
                        .stream()
                        .anyMatch(fact -> fact.what() == FactKind.OBLIGATION_CREATED))
                .toList();
        int different = 0;
        for (LocalDate day = WED_2026_10_07.minusDays(seed % 3); !day.isAfter(LAST); day = day.plusDays(4)) {
            AsOf then = new AsOf(day, true);
            LocalDate on = day;
            List<Obligation> told = known.stream()
                    .flatMap(one -> Obligation.of(one.factsOnRecordBy(on)).stream())
                    .toList();
            assertSame(then, told);
            List<Obligation> happened = known.stream()
                    .flatMap(one -> Obligation
                            .of(one.facts().stream().filter(fact -> !fact.on().isAfter(on)).toList())
                            .stream())
                    .toList();
            assertSame(AsOf.of(day), happened);
            different += happened.equals(told) ? 0 : 1;
        }
        assertThat(different).as("days on which less was known than had happened").isPositive();
    }

    private void assertSame(AsOf when, List<Obligation> told) {
        long overdue = told.stream().filter(one -> one.isOverdueOn(when.day())).count();
        long open = told.stream().filter(one -> !one.isDone()).count();
        assertThat(count(ObligationView.OVERDUE, when)).as("overdue %s", when).isEqualTo(overdue);
        assertThat(count(ObligationView.OPEN, when)).as("open %s", when).isEqualTo(open);
        assertThat(count(ObligationView.ALL, when)).as("all %s", when).isEqualTo(told.size());
        Tally tally = figure.tally(when, null, SomeCases.DIRECTOR).orElseThrow();
        assertThat(tally).extracting(Tally::number, Tally::outOf).containsExactly(overdue, open);
        assertThat(given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .get("/api/v1" + tally.list().replace("/execution", "/obligations"))
                .<Integer>path("total")).as(tally.list()).isEqualTo((int) overdue);
        BigDecimal carriedOut = search.totals(filter(ObligationView.ALL, when), SomeCases.DIRECTOR)
                .stream()
                .map(ObligationSearch.Total::carriedOut)
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(carriedOut).as("carried out %s", when)
                .isEqualByComparingTo(
                        told.stream().map(Obligation::carriedOut).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private long count(ObligationView view, AsOf when) {
        return search.count(filter(view, when), SomeCases.DIRECTOR);
    }

    private static ObligationFilter filter(ObligationView view, AsOf when) {
        return new ObligationFilter(view, when, null, null, null, 0, 0);
    }

    @Test
    void whatWasLostIsWrittenAgainByARebuild() {
        String code = complaint();
        record(WED_2026_10_07, () -> decisions.oblige(code, WED_2026_10_07, LocalDate.of(2026, 10, 30), Map.of()));
        AsOf then = new AsOf(LocalDate.of(2026, 11, 2), true);
        long before = count(ObligationView.ALL, then);
        assertThat(before).isPositive();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("""
                        delete from RecordedObligationRow
                        where dossierId = (select f.id from CaseFile f where f.code = :code)""")
                        .setParameter("code", code)
                        .executeUpdate());
        assertThat(count(ObligationView.ALL, then)).isLessThan(before);
        projector.rebuild(code);
        assertThat(count(ObligationView.ALL, then)).isEqualTo(before);
        assertThat(projector.rebuild(code)).isFalse();
        assertThat(count(ObligationView.ALL, then)).isEqualTo(before);
    }

    // ---- lives

    /** Two obligations, reported and struck out now and then, put on record on the day or days later. */
    private void live(Random chance) {
        String code = complaint();
        LocalDate recorded = WED_2026_10_07;
        LocalDate day = WED_2026_10_07;
        for (int step = 0; step < 8 && day.isBefore(LAST.minusDays(10)); step++) {
            LocalDate on = day;
            LocalDate written = day.plusDays(chance.nextInt(9));
            recorded = written.isAfter(recorded) ? written : recorded;
            int what = chance.nextInt(5);
            record(recorded, () -> {
                try {
                    happen(code, what, on, chance);
                } catch (RuntimeException notAllowed) {
                    // the law does not allow it as the case stands
                }
            });
            day = day.plusDays(1 + chance.nextInt(6));
        }
    }

    private void happen(String code, int what, LocalDate on, Random chance) {
        int entries = filed.casesKnownTo(SomeCases.DIRECTOR)
                .stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .journal()
                .recorded()
                .size();
        int first = 7;
        switch (what) {
            case 0, 1 -> decisions.oblige(code, on, on.plusDays(7L + chance.nextInt(14)), Map.of());
            case 2 -> decisions.report(code, Act.REPORT_PROGRESS, on, first, Map.of("carriedOut", chance.nextInt(100)));
            case 3 -> decisions.report(code, Act.COMPLETE_OBLIGATION, on, first, Map.of());
            default -> cases.act(code, Act.CORRECT, on, Map.of("fact", entries, "reason", "ghi nhầm"));
        }
    }

    private String complaint() {
        return ToldTime.at(noon(WED_2026_10_07), decisions::complaint);
    }

    private static void record(LocalDate day, Runnable deed) {
        ToldTime.at(noon(day), () -> {
            deed.run();
            return day;
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(7));
    }
}
