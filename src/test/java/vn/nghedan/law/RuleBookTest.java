package vn.nghedan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

@DisplayName("the law as the application ships it")
class RuleBookTest {

    private static final RuleBook LAW = LawReader.readShipped(ProcedureCode.names(),
            Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet()));
    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{0} on {1}: {2} {3}, {4}")
    @DisplayName("amounts, units and marks as the articles say")
    @CsvSource({"KN1_ACCEPT,2026-06-30,10,CALENDAR_DAYS,C", "KN1_ACCEPT,2026-07-01,7,WORKING_DAYS,C2",
            "KN2_ACCEPT,2026-06-30,10,CALENDAR_DAYS,C", "KN2_ACCEPT,2026-07-01,7,WORKING_DAYS,C2",
            "KL_ACCEPT,2026-06-30,10,CALENDAR_DAYS,C", "KL_ACCEPT,2026-07-01,7,WORKING_DAYS,C2",
            "KN1_SETTLE,2026-07-01,30,CALENDAR_DAYS,C", "KN2_SETTLE,2026-07-01,45,CALENDAR_DAYS,C",
            "KL_SETTLE,2026-07-01,30,CALENDAR_DAYS,C", "KN_LIMITATION,2026-07-01,90,CALENDAR_DAYS,C",
            "KL_LIMITATION_1,2026-07-01,15,CALENDAR_DAYS,C", "KL_LIMITATION_2,2026-07-01,10,CALENDAR_DAYS,C",
            "KN2_WINDOW,2026-07-01,30,CALENDAR_DAYS,C", "KN_EFFECT_1,2026-07-01,30,CALENDAR_DAYS,C",
            "KN_SUSP_SEND,2026-07-01,3,WORKING_DAYS,C", "KN_TERM_SEND,2026-07-01,3,WORKING_DAYS,C",
            "KN_RESUME_SEND,2026-07-01,3,WORKING_DAYS,C", "KN_INFO_REQ,2026-07-01,7,CALENDAR_DAYS,C",
            "KN_DIALOGUE_NOTICE,2026-07-01,5,CALENDAR_DAYS,C", "KN1_SEND,2026-07-01,3,WORKING_DAYS,C2",
            "KL1_SEND,2026-07-01,3,WORKING_DAYS,C", "KN2_SEND,2026-07-01,7,CALENDAR_DAYS,U",
            "KL2_SEND,2026-07-01,7,CALENDAR_DAYS,U", "KN_PUBLISH,2026-07-01,15,CALENDAR_DAYS,C",
            "KN_EXEC_START,2026-07-01,5,WORKING_DAYS,C", "TC_INTAKE,2026-07-01,7,WORKING_DAYS,C",
            "TC_TRANSFER,2026-07-01,5,WORKING_DAYS,C", "TC_PRESS_RESULT,2026-07-01,20,CALENDAR_DAYS,C",
            "TC_ACCEPT_NOTICE,2026-07-01,5,WORKING_DAYS,C", "TC_SETTLE,2026-07-01,30,CALENDAR_DAYS,C",
            "TC_EXT_1,2026-07-01,30,CALENDAR_DAYS,C", "TC_EXT_2,2026-07-01,30,CALENDAR_DAYS,C",
            "TC_SUSPEND_SEND,2026-07-01,5,WORKING_DAYS,C", "TC_CONCL_SEND,2026-07-01,5,WORKING_DAYS,C",
            "TC_HANDLE,2026-07-01,7,WORKING_DAYS,C", "TC_PUBLISH,2026-07-01,7,WORKING_DAYS,C",
            "TC_PUB_POST,2026-07-01,15,CALENDAR_DAYS,C", "TC_CONTINUE_REVIEW,2026-07-01,20,CALENDAR_DAYS,C",
            "TCD_RESULT_NOTICE,2026-07-01,10,WORKING_DAYS,C", "TCD_REFUSAL_NOTICE,2026-07-01,3,WORKING_DAYS,C2",
            "TCD_FEEDBACK_FORWARDER,2026-07-01,7,WORKING_DAYS,C", "TCD_SCHEDULE_POST,2026-07-01,5,WORKING_DAYS,C",
            "LT_45D,2026-07-01,45,CALENDAR_DAYS,C2", "LT_GUIDE_TRANSFER,2026-07-01,10,WORKING_DAYS,U",
            "LT_STORE,2026-06-30,1,YEARS,C", "LT_STORE,2026-07-01,1,YEARS,U",
            "KNPA_NOTICE,2026-07-01,10,WORKING_DAYS,C", "PARTY_NOTICE,2026-07-01,10,WORKING_DAYS,C"})
    void holdsWhatTheArticlesSay(String key, LocalDate on, int amount, TermUnit unit, Mark mark) {
        Rule rule = LAW.ruleOn(key, on).orElseThrow();

        assertThat(rule.lengthUnder(Set.of()).amount()).isEqualTo(amount);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.mark()).isEqualTo(mark);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the code of a variant implies its conditions and its length")
    @CsvSource({"KN1_SETTLE_COMPLEX,45", "KN1_SETTLE_REMOTE,45", "KN1_SETTLE_REMOTE_COMPLEX,60",
            "KN2_SETTLE_COMPLEX,60", "KN2_SETTLE_REMOTE,60", "KN2_SETTLE_REMOTE_COMPLEX,70", "KL_SETTLE_COMPLEX,45",
            "TC_INTAKE_LONG,10", "KL_LIMITATION_2_DISMISSAL,30"})
    void knowsVariantsByTheirCode(String variant, int amount) {
        Rule rule = LAW.ruleOn(variant, WED_2026_07_01).orElseThrow();

        assertThat(rule.lengthUnder(LAW.conditionsOf(variant)).amount()).isEqualTo(amount);
    }

    @Test
    @DisplayName("a remote place gives 45 days for the second complaint and for legal effect (LKN Điều 33, 44)")
    void givesRemotePlacesLonger() {
        for (String key : List.of("KN2_WINDOW", "KN_EFFECT_1", "KN_EFFECT_2")) {
            Rule rule = LAW.ruleOn(key, WED_2026_07_01).orElseThrow();
            assertThat(rule.lengthUnder(Set.of(Condition.REMOTE)).amount()).as(key).isEqualTo(45);
        }
    }

    @Test
    @DisplayName("before a rule was in force it does not answer")
    void answersOnlyWhileInForce() {
        assertThat(LAW.ruleOn("KN_SUSP_SEND", TUE_2026_06_30)).isEmpty();
        assertThat(LAW.ruleOn("KN_SUSP_SEND", WED_2026_07_01)).isPresent();
        assertThat(LAW.ruleOn("NO_SUCH_RULE", WED_2026_07_01)).isEmpty();
        assertThat(LAW.rulesOn(TUE_2026_06_30)).extracting(Rule::key).doesNotContain("LT_45D").contains("KN1_ACCEPT");
    }

    @Test
    @DisplayName("complaints are suspended and terminated on grounds of the law only since 1 July 2026 (LKN Điều 11a)")
    void knowsGroundsOnlyWhileInForce() {
        assertThat(LAW.groundsOn(GroundFamily.COMPLAINT_SUSPENSION, TUE_2026_06_30)).isEmpty();
        assertThat(LAW.groundsOn(GroundFamily.COMPLAINT_SUSPENSION, WED_2026_07_01)).extracting(Ground::code)
                .containsExactly("KN_SUS_A", "KN_SUS_B");
        assertThat(LAW.groundsOn(GroundFamily.COMPLEXITY, TUE_2026_06_30)).hasSize(7);
        assertThat(LAW.groundsOn(GroundFamily.RECEPTION_REFUSAL, TUE_2026_06_30)).hasSize(3);
        assertThat(LAW.groundsOn(GroundFamily.RECEPTION_REFUSAL, WED_2026_07_01)).hasSize(13);
    }

    @Test
    @DisplayName("two of thirteen grounds of refusal need the head and form 01/TCD (NĐ154 Điều 4 khoản 3)")
    void leavesTwoRefusalsToTheHead() {
        assertThat(LAW.groundsOn(GroundFamily.RECEPTION_REFUSAL, WED_2026_07_01))
                .filteredOn(ground -> "01/TCD".equals(ground.form()))
                .allSatisfy(ground -> assertThat(ground.decider()).isEqualTo("HEAD"))
                .extracting(Ground::code)
                .containsExactly("RF_9_3", "RF_4H");
    }

    @ParameterizedTest
    @EnumSource(GroundFamily.class)
    @DisplayName("no family of grounds is empty")
    void fillsEveryFamily(GroundFamily family) {
        assertThat(LAW.groundsOn(family, WED_2026_07_01)).isNotEmpty();
    }

    @Test
    @DisplayName("versions of a rule follow each other without a gap")
    void leavesNoGapBetweenVersions() {
        assertThat(LAW.allRules().map(Rule::key).distinct().map(LAW::versionsOf).filter(all -> all.size() > 1))
                .isNotEmpty()
                .allSatisfy(versions -> {
                    for (int i = 1; i < versions.size(); i++) {
                        assertThat(versions.get(i).inForce().from()).as(versions.get(i).key())
                                .isEqualTo(versions.get(i - 1).inForce().to().plusDays(1));
                    }
                });
    }

    @Test
    @DisplayName("every date a run counts from is one that a fact can carry")
    void countsFromDatesThatFactsCarry() {
        LocalDate day = WED_2026_07_01;
        FactData every = FactData.none()
                .with(Fields.CONTESTED_DECISION, new FirstDecision("1/QĐ", day, "Trung tâm", day))
                .with(Fields.KNOWN_ON, day)
                .with(Fields.RECEIVED_ON, day)
                .with(Fields.GROUNDS_ON, day)
                .with(Fields.DIALOGUE_ON, day)
                .with(Fields.MEETING_ON, day)
                .with(Fields.SECOND_DECIDED_ON, day)
                .with(Fields.RESULT_ON, day)
                .with(Fields.OBSTACLE_FROM, day)
                .with(Fields.OBSTACLE_TO, day);
        Fact fact = Fact.of(FactKind.RECEIVED, day, every);

        Stream<String> anchors = LAW.allRules().flatMap(rule -> rule.runs().stream()).map(Run::anchor);
        Stream<String> ends = LAW.allRules()
                .flatMap(rule -> rule.pauses().stream())
                .flatMap(pause -> Stream.of(pause.fromDate(), pause.toDate()));
        assertThat(Stream.concat(anchors, ends).filter(name -> name != null))
                .allSatisfy(name -> assertThat(fact.date(name)).as(name).isPresent());
    }

    @Test
    @DisplayName("NĐ124 Điều 29 khoản 3: publishing a first decision has a term where the agency has chosen so, and only there")
    void leavesAChoiceToTheAgency() {
        Set<String> facts = Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet());
        RuleBook chosen = LawReader.readShipped(ProcedureCode.names(), facts, Set.of("PUBLISH_FIRST"));

        assertThat(publishes(chosen)).contains("COMPLAINT_FIRST", "COMPLAINT_SECOND");
        assertThat(publishes(LAW)).containsExactly("COMPLAINT_SECOND");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawReader.readShipped(ProcedureCode.names(), facts, Set.of("PUBLSH")))
                .withMessageContaining("PUBLISH_FIRST");
    }

    private static Set<String> publishes(RuleBook law) {
        return law.versionsOf("KN_PUBLISH")
                .stream()
                .flatMap(rule -> rule.runs().stream())
                .flatMap(run -> run.in().stream())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("every clock can be started and stopped by acts that its procedure has")
    void bindsToActsOfTheProcedure() {
        for (Procedure procedure : Procedures.all()) {
            Set<String> recorded = factsOf(procedure);
            LAW.allRules()
                    .flatMap(rule -> rule.runs().stream().filter(run -> run.in().contains(procedure.code().name())))
                    .forEach(run -> {
                        assertThat(recorded).as("%s starts: %s", procedure.code(), run).contains(run.starts().kind());
                        assertThat(met(run)).as("%s stops: %s", procedure.code(), run).anyMatch(recorded::contains);
                    });
        }
    }

    private static Stream<String> met(Run run) {
        return Stream.concat(run.stops().stream().map(stop -> stop.kind()), Stream.ofNullable(run.metBefore()));
    }

    @Test
    @DisplayName("what a run demands of a fact is a field of its act, and a value the field can take")
    void demandsWhatTheActAsksFor() {
        for (Procedure procedure : Procedures.all()) {
            LAW.allRules()
                    .flatMap(rule -> rule.runs().stream().filter(run -> run.in().contains(procedure.code().name())))
                    .flatMap(
                            run -> Stream.of(Set.of(run.starts()), run.given(), run.unless(), run.stops(), run.voids()))
                    .flatMap(Set::stream)
                    .filter(pattern -> !pattern.says().isEmpty())
                    .forEach(pattern -> pattern.says().forEach((said, value) -> {
                        // what kind of decision it is stands within the decision complained of
                        String name = said.equals("discipline") ? Fields.CHALLENGED.name() : said;
                        Field<?> field = said(procedure, pattern.kind())
                                .filter(one -> one.name().equals(name))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(pattern.kind() + " does not say " + name));
                        if (name.equals(said) && !value.equals("*")) {
                            assertThat(field.read(value)).hasToString(value);
                        }
                    }));
        }
    }

    /** A receipt is no act: what it may say is known. */
    private static Stream<Field<?>> said(Procedure procedure, String kind) {
        return kind.equals(FactKind.RECEIVED.name())
                ? Stream.of(Fields.FORWARDER, Fields.ANONYMOUS, Fields.SIGNED, Fields.DISMISSAL, Fields.CHALLENGED)
                : procedure.acts()
                        .stream()
                        .filter(act -> act.fact().name().equals(kind))
                        .flatMap(act -> procedure.termsOf(act).asks().stream())
                        .map(asked -> asked.field());
    }

    @Test
    @DisplayName("overlapping versions are refused")
    void refusesOverlaps() {
        Rule rule = LAW.ruleOn("LT_45D", WED_2026_07_01).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> new RuleBook(List.of(rule, rule), List.of()))
                .withMessageContaining("LT_45D");
    }

    private static Set<String> factsOf(Procedure procedure) {
        Stream<FactKind> byActs = procedure.acts().stream().map(Act::fact);
        Stream<FactKind> byChoices = procedure.steps().stream().map(step -> step.records());
        return Stream.of(byActs, byChoices, Stream.of(FactKind.RECEIVED))
                .flatMap(kinds -> kinds)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
