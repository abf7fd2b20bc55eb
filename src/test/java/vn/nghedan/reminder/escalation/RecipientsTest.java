package vn.nghedan.reminder.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import vn.nghedan.casefile.query.WatchedFiles.Watched;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;

class RecipientsTest {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 23);
    private static final List<StaffView> STAFF = List.of(person("xuly", "VP", Role.HANDLER),
            person("truongphong", "VP", Role.UNIT_HEAD), person("xuly2", "QLKH", Role.HANDLER),
            person("truongphong2", "QLKH", Role.UNIT_HEAD), person("giamdoc", "BGD", Role.DIRECTOR));
    private static final Watched ASSIGNED = new Watched(1, "VV-2026-0001", "VP", "xuly");
    private static final Watched NOBODYS = new Watched(2, "VV-2026-0002", "VP", null);
    private static final Predicate<Officer> ANYBODY = officer -> true;

    @Test
    void eachLevelTellsThoseBelowToo() {
        Recipients chain = new Recipients(STAFF, List.of());
        assertThat(told(chain, EscalationLevel.HANDLER, ASSIGNED, ANYBODY)).containsExactly("xuly");
        assertThat(told(chain, EscalationLevel.UNIT_HEAD, ASSIGNED, ANYBODY)).containsExactly("truongphong", "xuly");
        assertThat(told(chain, EscalationLevel.DIRECTOR, ASSIGNED, ANYBODY)).containsExactly("giamdoc", "truongphong",
                "xuly");
    }

    @Test
    void whatNobodyHasInHandGoesUpAtOnce() {
        Recipients chain = new Recipients(STAFF, List.of());
        assertThat(told(chain, EscalationLevel.HANDLER, NOBODYS, ANYBODY)).containsExactly("truongphong");
        assertThat(told(chain, EscalationLevel.UNIT_HEAD, NOBODYS, ANYBODY)).containsExactly("giamdoc", "truongphong");
        Watched headless = new Watched(3, "VV-2026-0003", "TTDL", null);
        assertThat(told(chain, EscalationLevel.HANDLER, headless, ANYBODY)).containsExactly("giamdoc");
    }

    @Test
    void whoMayNotKnowIsPassedOver() {
        Recipients chain = new Recipients(STAFF, List.of(away("xuly", "xuly2")));
        Predicate<Officer> secret = officer -> Set.of("xuly", "giamdoc").contains(officer.code());
        assertThat(told(chain, EscalationLevel.HANDLER, ASSIGNED, secret)).containsExactly("xuly");
        assertThat(told(chain, EscalationLevel.UNIT_HEAD, ASSIGNED, secret)).containsExactly("giamdoc", "xuly");
        assertThat(told(chain, EscalationLevel.DIRECTOR, ASSIGNED, officer -> false)).isEmpty();
    }

    @Test
    void whoeverStandsInIsToldInTheNameOfWhoIsAway() {
        Recipients chain = new Recipients(STAFF, List.of(away("xuly", "xuly2"), away("giamdoc", "truongphong")));
        assertThat(chain.upTo(EscalationLevel.HANDLER, ASSIGNED, ANYBODY))
                .extracting(Recipient::code, Recipient::insteadOf)
                .containsExactly(tuple("xuly", null),
                        tuple("xuly2", "xuly"));
        // told once, for what the head answers for anyway
        assertThat(chain.upTo(EscalationLevel.DIRECTOR, ASSIGNED, ANYBODY))
                .filteredOn(to -> to.code().equals("truongphong"))
                .extracting(Recipient::insteadOf)
                .containsOnlyNulls()
                .hasSize(1);
    }

    private static List<String> told(Recipients chain, EscalationLevel level, Watched file,
            Predicate<Officer> mayKnow) {
        return chain.upTo(level, file, mayKnow).stream().map(Recipient::code).toList();
    }

    private static Absence away(String absent, String delegate) {
        return new Absence(1, absent, absent, "VP", delegate, delegate, SOME_DAY, SOME_DAY, "Giấy ủy quyền 1/GUQ");
    }

    private static StaffView person(String code, String unit, Role role) {
        return new StaffView(code, code, "", unit, unit, null, true, Set.of(role));
    }
}
