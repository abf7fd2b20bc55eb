package vn.nghedan.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/** Whoever clicks a number of the board finds just as many lines: every number, as the pages show them. */
@QuarkusTest
class BoardLinksTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final Pattern NUMBER = Pattern
            .compile("<a (?:class=\"[a-z -]*\" )?href=\"(/[^\"]+)\">(?:<strong>)?[^<\\d]*([\\d.]+)<");
    private static final Pattern TOTAL = Pattern.compile("<span class=\"pager-total\">([\\d.]+) ");
    private static final Pattern LINE = Pattern.compile("<tr data-row>|<section class=\"session-month\"");

    private static boolean filled;

    @Inject
    Histories histories;
    @Inject
    SomeCases some;

    @ParameterizedTest
    @CsvSource({"giamdoc, /board", "giamdoc, /board?on=2026-05-13&unit=VP", "kiemtra, /board?on=2026-09-30",
            "giamdoc, /board?on=2026-07-08&knownThen=true", "truongphong, /board?on=2026-10-19",
            "giamdoc, /board/compare?from=2026-06-30&on=2026-09-30", "giamdoc, /board/forecast"})
    void everyNumberIsTheLengthOfItsList(String officer, String page) {
        fill();
        Map<String, Long> numbers = numbers(body(officer, page));
        assertThat(numbers).as("numbers of " + page).hasSizeGreaterThan(5);
        List<String> wrong = new ArrayList<>();
        numbers.forEach((href, number) -> {
            long length = length(body(officer, href));
            if (length != number) {
                wrong.add(href + " has " + length + " lines, not " + number);
            }
        });
        assertThat(wrong).as("numbers of " + page + " for " + officer).isEmpty();
    }

    private void fill() {
        if (!filled) {
            filled = true;
            histories.live(77, 40, FIRST, LAST, LAST);
            String handedOver = some.complaint(LocalDate.of(2026, 5, 4), "VP", "xuly");
            some.act(handedOver, Act.ASSIGN, LocalDate.of(2026, 5, 12), Map.of("unit", "QLKH", "handler", "xuly2"));
            some.open(ProcedureCode.DENUNCIATION, LocalDate.of(2026, 9, 7), "VP", null, "Tố cáo");
            for (int day = 11; day <= 20; day++) {
                String code = some.complaint(LocalDate.of(2026, 11, day), day % 2 == 0 ? "VP" : "QLKH", null);
                if (day % 3 == 0) {
                    some.act(code, Act.ACCEPT, LAST, Map.of());
                }
            }
        }
    }

    private static Map<String, Long> numbers(String page) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        NUMBER.matcher(page)
                .results()
                .forEach(found -> numbers.put(found.group(1).replace("&amp;", "&"), number(found)));
        return numbers;
    }

    private static long length(String list) {
        return TOTAL.matcher(list)
                .results()
                .findFirst()
                .map(found -> Long.parseLong(found.group(1).replace(".", "")))
                .orElseGet(() -> LINE.matcher(list).results().count());
    }

    private static long number(MatchResult found) {
        return Long.parseLong(found.group(2).replace(".", ""));
    }

    private static String body(String officer, String address) {
        return SignedIn.as(officer).get(address).then().statusCode(200).extract().asString();
    }
}
