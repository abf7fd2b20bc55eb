package vn.nghedan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.Paper;

class DocumentTemplatesTest {

    private static final LocalDate LAST_DAY_OF_THE_OLD_LAW = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST_DAY_OF_THE_NEW_LAW = LocalDate.of(2026, 7, 1);
    /** What officers may ask for in a template; the guide of the agency names the same. */
    private static final Set<String> NAMES = Set.of("agency", "leader", "superior", "complainant", "complainantAddress",
            "respondents", "summary", "contents", "receivedOn", "acceptedNumber", "acceptedOn", "suspendedNumber",
            "suspendedOn", "stayNumber", "stayOn", "challengedNumber", "challengedOn", "challengedBy", "on", "body",
            "reason", "asked", "dueOn", "stayUntil", "dialogueOn", "transferredTo", "transferredOn",
            "outcome", "team", "grounds");
    /** What no file knows: it is written in by hand, or the line goes. */
    private static final Set<String> BY_HAND = Set.of("blank", "idNumber", "idIssuedOn", "idIssuedBy", "forwarder");

    /** What may stand on a paper that hides who denounces. */
    private static final Set<String> TOLD_TO_ANYBODY = Set.of("agency", "leader", "superior", "body", "team",
            "respondents", "grounds", "outcome", "on", "dueOn", "acceptedNumber", "acceptedOn", "suspendedNumber",
            "suspendedOn", "transferredTo", "transferredOn", "blank");

    private final DocumentTemplates templates = new DocumentTemplates();

    @Test
    void no_line_asks_for_a_value_that_nobody_knows_of() {
        assertThat(templates.all()
                .flatMap(one -> Stream.of(one.text(), one.addressees(), one.recipients(), List.of(one.subject())))
                .flatMap(List::stream)
                .flatMap(line -> new TemplateLine(line).names().stream()))
                .allMatch(name -> NAMES.contains(name) || BY_HAND.contains(name));
    }

    @Test
    void the_fields_are_those_and_few_may_be_told_to_anybody() {
        assertThat(TemplateField.ALL).extracting(TemplateField::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(NAMES.stream(), BY_HAND.stream()).toList());
        assertThat(TemplateField.ALL).filteredOn(TemplateField::byHand)
                .extracting(TemplateField::name)
                .containsExactlyInAnyOrderElementsOf(BY_HAND);
        assertThat(TemplateField.TOLD_TO_ANYBODY).isEqualTo(TOLD_TO_ANYBODY);
    }

    @Test
    void one_version_of_a_paper_holds_on_a_day() {
        List<DocumentTemplate> all = templates.all().toList();
        assertThat(all).isNotEmpty()
                .allMatch(one -> all.stream()
                        .noneMatch(other -> other != one && other.paper() == one.paper()
                                && other.inForce().overlaps(one.inForce())));
    }

    @Test
    void every_ground_that_is_named_is_in_force_today() {
        assertThat(templates.all().flatMap(one -> one.grounds().stream()))
                .allMatch(key -> templates.ground(key, FIRST_DAY_OF_THE_NEW_LAW).isPresent());
    }

    @Test
    void the_law_of_july_2026_is_named_from_its_first_day_on() {
        assertThat(templates.ground("L136", LAST_DAY_OF_THE_OLD_LAW)).isEmpty();
        assertThat(templates.ground("L136", FIRST_DAY_OF_THE_NEW_LAW)).isPresent();
        assertThat(templates.ground("ND31", LAST_DAY_OF_THE_OLD_LAW).orElseThrow().text()).doesNotContain("156/2026");
        assertThat(templates.ground("ND31", FIRST_DAY_OF_THE_NEW_LAW).orElseThrow().text()).contains("156/2026/NĐ-CP");
        assertThat(templates.of(Paper.COMPLAINT_SUSPENSION_DECISION, LAST_DAY_OF_THE_OLD_LAW)).isEmpty();
    }

    @Test
    void papers_of_denunciations_hide_who_denounces() {
        assertThat(templates.all()
                .filter(one -> one.paper().name().matches("DENUNCIATION.*|TEAM.*|CONCLUSION|EXTENSION.*")))
                .isNotEmpty()
                .allMatch(one -> one.secrecy() == Secrecy.HIDE);
    }
}
