package vn.nghedan.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.SigningAuthority;
import vn.nghedan.directory.power.StandIn;
import vn.nghedan.web.Statements;
import vn.nghedan.web.frame.ReadOnlyRequest;
import vn.nghedan.web.storage.BeforeCommit;

/** What is remembered of the directory is what stands in it, in this process and in any other over the same database. */
@QuarkusTest
class OfficeDirectoryTest {

    private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    @Inject
    OfficeDirectory here;
    @Inject
    DirectoryService directory;
    @Inject
    StaffRepository staff;
    @Inject
    EntityManager database;
    @Inject
    TransactionSynchronizationRegistry transaction;
    @Inject
    BeforeCommit beforeCommit;
    @Inject
    ReadOnlyRequest request;
    @Inject
    Clock clock;

    private OfficeDirectory elsewhere;

    @BeforeEach
    void another_instance_that_has_read_the_directory() {
        elsewhere = new OfficeDirectory(database, transaction, beforeCommit, request, clock);
        asSeen(elsewhere);
    }

    @Test
    @DisplayName("whoever is locked out is so at once, here and in another instance")
    void whoever_is_locked_out() {
        String person = Hired.in("VP", Role.HANDLER);
        SignedIn.as(person).get("/cases").then().statusCode(200);
        assertThat(asSeen(elsewhere).member(person)).get().matches(member -> member.person().active());

        Hired.as("quantri").delete("/api/v1/staff/{code}", person).then().statusCode(204);

        for (OfficeDirectory instance : new OfficeDirectory[]{here, elsewhere}) {
            assertThat(asSeen(instance).member(person)).get().satisfies(member -> {
                assertThat(member.person().active()).isFalse();
                assertThat(member.person().roles()).isEmpty();
            });
        }
        assertThat(directory.staffList()).noneMatch(one -> one.code().equals(person));
        assertThat(SignedIn.as(person).get("/cases").header("Location")).endsWith("/sign-in");
        Hired.as(person).get("/api/v1/units").then().statusCode(401);
    }

    @Test
    @DisplayName("a role that is withdrawn is gone at once, here and in another instance, and was held on the days before")
    void a_role_that_is_withdrawn() {
        String person = Hired.in("VP", Role.AUDITOR);
        Hired.as(person).get("/api/v1/audit/verify").then().statusCode(200);
        assertThat(asSeen(elsewhere).member(person)).get().matches(member -> member.person().has(Role.AUDITOR));
        QuarkusTransaction.requiringNew()
                .run(() -> staff.byCode(person).orElseThrow().grant(Role.HANDLER, LocalDate.of(2026, 3, 2)));

        Hired.as("quantri").delete("/api/v1/staff/{code}/roles/AUDITOR", person).then().statusCode(204);
        Hired.as("quantri").delete("/api/v1/staff/{code}/roles/HANDLER", person).then().statusCode(204);

        for (OfficeDirectory instance : new OfficeDirectory[]{here, elsewhere}) {
            assertThat(asSeen(instance).member(person)).get().satisfies(member -> {
                assertThat(member.person().roles()).isEmpty();
                assertThat(member.rolesOn(MON_2026_11_23)).isEmpty();
                assertThat(member.rolesOn(SUN_2026_11_22)).containsExactly(Role.HANDLER);
            });
        }
        Hired.as(person).get("/api/v1/audit/verify").then().statusCode(403);
    }

    @Test
    @DisplayName("who stands in decides from when it is on record, and no longer once it is ended, in every instance")
    void who_stands_in() {
        String deputy = Hired.in("BGD");
        Hired.standIn(deputy, "phogiamdoc", MON_2026_11_23, MON_2026_11_23).then().statusCode(204);
        assertThat(directory.authorityOf(deputy, Role.DIRECTOR, MON_2026_11_23)).map(SigningAuthority::absent)
                .contains("phogiamdoc");
        Absence absence = asSeen(elsewhere).absences()
                .stream()
                .filter(one -> one.delegate().equals(deputy))
                .findFirst()
                .orElseThrow();
        assertThat(absence.document()).isEqualTo(
                "Giấy ủy quyền số 12/GUQ-SKHCN ngày 23/11/2026 do Nguyễn Hoàng Minh ký");

        SignedIn.form("quantri", "/staff/stand-ins")
                .post("/staff/stand-ins/" + absence.id() + "/end")
                .then()
                .statusCode(303);

        assertThat(directory.mayDecide(deputy, Role.DIRECTOR, MON_2026_11_23)).isFalse();
        assertThat(asSeen(elsewhere).absences()).noneMatch(one -> one.delegate().equals(deputy));
    }

    @Test
    @DisplayName("what is not committed is seen by the transaction alone, and by nobody once it is undone")
    void what_is_not_committed() {
        QuarkusTransaction.begin();
        assertThat(here.current().member("xuly")).get().matches(member -> member.person().active());
        staff.byCode("xuly").orElseThrow().leave(MON_2026_11_23);
        staff.flush();
        assertThat(here.current().member("xuly")).get().matches(member -> !member.person().active());
        assertThat(asSeen(here).member("xuly")).get().matches(member -> member.person().active());
        QuarkusTransaction.rollback();
        assertThat(asSeen(here).member("xuly")).get().matches(member -> member.person().active());
    }

    @Test
    @DisplayName("every entity of the directory tells when it is written")
    void every_entity_tells() {
        assertThat(database.getMetamodel().getEntities()).map(EntityType::getJavaType)
                .filteredOn(entity -> entity.getPackage() == Staff.class.getPackage()
                        || entity.getPackage() == StandIn.class.getPackage())
                .hasSize(6)
                .allSatisfy(entity -> assertThat(entity.getAnnotation(EntityListeners.class).value())
                        .containsExactly(OfficeDirectory.class));
    }

    @Test
    @DisplayName("a directory that did not change costs one statement a transaction, however much is asked")
    void one_statement() {
        asSeen(here);
        assertThat(Statements.of(() -> QuarkusTransaction.requiringNew().run(() -> {
            directory.staffList().forEach(person -> directory.mayDecide(person.code(), Role.DIRECTOR, MON_2026_11_23));
            directory.absencesOn(SUN_2026_11_22);
        }))).containsExactly("select stamp from directory_edition");
    }

    private static Directory asSeen(OfficeDirectory instance) {
        return QuarkusTransaction.requiringNew().call(instance::current);
    }
}
