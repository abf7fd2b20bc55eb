package vn.nghedan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestTransaction
class IdentityServiceTest {

    private static final PersonDetails LAN = new PersonDetails("Nguyễn Thị Canary", "12 Phan Đình Phùng", "CCCD",
            "068099000001", "0900000001",
            null);
    private static final PersonDetails HUNG = new PersonDetails("Trần Văn Mãnh", null, null, null, null, null);

    @Inject
    IdentityService identities;
    @Inject
    EntityManager entities;

    @Test
    void peopleComeBackAsAliasesInTheirOrder() {
        List<Alias> aliases = identities.keep("Đ-2026-900001", List.of(LAN, HUNG));

        assertThat(aliases).containsExactly(new Alias(1, "Người tố cáo 1"), new Alias(2, "Người tố cáo 2"));
        assertThat(identities.aliasesOf("Đ-2026-900001")).isEqualTo(aliases);
        assertThat(identities.countOf("Đ-2026-900001")).isEqualTo(2);
    }

    @Test
    void thoseWhoJoinLaterComeAfter() {
        identities.keep("Đ-2026-900002", List.of(LAN));
        assertThat(identities.keep("Đ-2026-900002", List.of(HUNG))).containsExactly(new Alias(2, "Người tố cáo 2"));
    }

    @Test
    void aLetterThatBecomesACaseTakesItsPeopleAlong() {
        identities.keep("Đ-2026-900003", List.of(LAN, HUNG));

        assertThat(identities.carryOver("Đ-2026-900003", "VV-2026-9001")).hasSize(2);
        assertThat(identities.countOf("Đ-2026-900003")).isZero();
        assertThat(identities.aliasesOf("VV-2026-9001")).extracting(Alias::text)
                .containsExactly("Người tố cáo 1", "Người tố cáo 2");
    }

    @Test
    void aSecondLetterMergedIntoTheCaseGetsNewOrdinals() {
        identities.keep("Đ-2026-900004", List.of(LAN));
        identities.keep("Đ-2026-900005", List.of(HUNG));
        identities.carryOver("Đ-2026-900004", "VV-2026-9002");

        assertThat(identities.carryOver("Đ-2026-900005", "VV-2026-9002"))
                .containsExactly(new Alias(2, "Người tố cáo 2"));
        assertThat(identities.countOf("VV-2026-9002")).isEqualTo(2);
    }

    @Test
    void carryingOverAgainMovesNobody() {
        identities.keep("Đ-2026-900006", List.of(LAN));
        identities.carryOver("Đ-2026-900006", "VV-2026-9003");

        assertThat(identities.carryOver("Đ-2026-900006", "VV-2026-9003")).isEmpty();
        assertThat(identities.countOf("VV-2026-9003")).isEqualTo(1);
    }

    @Test
    void anAnonymousLetterKeepsNobody() {
        assertThat(identities.keep("Đ-2026-900007", List.of())).isEmpty();
        assertThat(identities.countOf("Đ-2026-900007")).isZero();
    }

    @Test
    void printedDetailsSayNothing() {
        assertThat(LAN.toString()).doesNotContain("Canary").doesNotContain("068099000001").doesNotContain("0900000001");
    }
}
