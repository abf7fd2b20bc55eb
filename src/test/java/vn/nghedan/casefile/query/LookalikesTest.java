package vn.nghedan.casefile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.CasesInHand;

@QuarkusTest
class LookalikesTest {

    @Inject
    Lookalikes lookalikes;

    @Test
    @DisplayName("of eleven like it ten are shown, the last first, and it is said that there are more")
    void nothingIsCutSilently() {
        List<String> codes = IntStream.rangeClosed(1, 12).mapToObj(day -> letter("079188002468", day)).toList();
        Lookalikes.Found found = lookalikes.of(codes.get(11), SomeCases.RECEIVER);
        assertThat(found.likeliest()).extracting(Lookalike::code)
                .containsExactly(codes.get(10), codes.get(9), codes.get(8), codes.get(7), codes.get(6), codes.get(5),
                        codes.get(4), codes.get(3), codes.get(2), codes.get(1));
        assertThat(found.more()).isTrue();
        assertThat(SignedIn.as("tiepdan").get("/letters/" + codes.get(11)).asString())
                .contains("Có thể còn đơn, vụ việc khác tương tự");
    }

    @Test
    @DisplayName("two like it are all there is")
    void allAreShown() {
        List<String> codes = IntStream.rangeClosed(1, 3).mapToObj(day -> letter("079188002469", day)).toList();
        Lookalikes.Found found = lookalikes.of(codes.get(2), SomeCases.RECEIVER);
        assertThat(found.likeliest()).extracting(Lookalike::code).containsExactly(codes.get(1), codes.get(0));
        assertThat(found.more()).isFalse();
        assertThat(SignedIn.as("tiepdan").get("/letters/" + codes.get(2)).asString())
                .doesNotContain("Có thể còn đơn, vụ việc khác tương tự");
    }

    private static String letter(String paper, int day) {
        Map<String, Object> letter = CasesInHand.letter("PETITION", "2026-10-%02d".formatted(day));
        letter.put("senders", List.of(Map.of("name", "Đàm Vĩnh Thử " + paper.charAt(11) + "a" + (char) ('a' + day),
                "address", "Số 1, xã Di Linh", "idKind", "CCCD", "idNumber", paper)));
        return CasesInHand.as("tiepdan")
                .body(letter)
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
