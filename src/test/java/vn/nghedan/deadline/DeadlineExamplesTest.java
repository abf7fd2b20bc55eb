package vn.nghedan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;

@DisplayName("worked examples of the law, each with its article")
class DeadlineExamplesTest {

    private static final RuleBook LAW = Law.asShipped();
    private static final WorkCalendar CALENDAR = CalendarReader.readShipped();

    @ParameterizedTest(name = "{0} {1}: {2} {3} from {4} is due on {8}")
    @CsvFileSource(resources = "/deadline/examples.csv", numLinesToSkip = 1)
    void fallsDueAsWorkedOut(String id, String provision, String key, String conditions, LocalDate start,
            int extensions, LocalDate suspended, LocalDate resumed, LocalDate due) {
        Rule rule = LAW.ruleOn(key, start).orElseThrow();
        List<Pause> pauses = suspended == null ? List.of() : List.of(new Pause(suspended, resumed));
        Term term = new Term(rule, start, read(conditions), extended(rule, extensions, start), pauses, 0, null);

        Derivation derivation = term.derive(CALENDAR);

        assertThat(derivation.dueOn()).isEqualTo(due);
        assertThat(derivation.provisional()).isFalse();
    }

    private static Set<Condition> read(String conditions) {
        return conditions == null
                ? Set.of()
                : Arrays.stream(conditions.split(" ")).map(Condition::valueOf).collect(Collectors.toSet());
    }

    private static List<Extension> extended(Rule rule, int extensions, LocalDate on) {
        return IntStream.range(0, extensions)
                .mapToObj(nth -> LAW.ruleOn(rule.extensions().by().get(nth), on).orElseThrow())
                .map(by -> new Extension(by.lengthUnder(Set.of()).amount(), by))
                .toList();
    }
}
