package vn.nghedan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("reading the law files")
class LawReaderTest {

    private static final String SOUND = """
            - key: KN1_SETTLE
              name: {vi: Giải quyết, en: Settle}
              kind: DUTY
              unit: CALENDAR_DAYS
              lengths:
                - {key: KN1_SETTLE_COMPLEX, when: [COMPLEX], amount: 45}
                - {amount: 30}
              runs:
                - {in: [COMPLAINT_FIRST], starts: ACCEPTED, stops: [DECIDED]}
              pauses:
                - {from: SUSPENDED, to: RESUMED, since: 2026-07-01}
              extensions: {fact: EXTENDED, by: [KN1_SETTLE]}
              basis: [{act: Luật Khiếu nại 02/2011/QH13, provision: Điều 28}]
              mark: C
              inForce: {from: 2012-07-01}
            """;
    private static final String GROUND = """
            - code: KN_SUS_A
              family: COMPLAINT_SUSPENSION
              text: {vi: Bất khả kháng, en: Force majeure}
              basis: [{act: Luật Khiếu nại 02/2011/QH13, provision: Điều 11a}]
              mark: C
            """;

    private final Map<String, String> files = new HashMap<>(Map.of("reception.yaml", "[]", "letters.yaml", "[]",
            "complaints.yaml", SOUND, "denunciations.yaml", "[]", "grounds.yaml", GROUND, "guards.yaml", "[]"));

    @Test
    @DisplayName("a sound book is read with its defaults")
    void readsASoundBook() {
        RuleBook book = read();

        Rule rule = book.ruleOn("KN1_SETTLE", LocalDate.of(2026, 7, 1)).orElseThrow();
        assertThat(rule.counting()).isEqualTo(Counting.FORWARD);
        assertThat(rule.bearer()).isEqualTo(Bearer.AGENCY);
        assertThat(rule.excludable()).isFalse();
        assertThat(rule.runs()).singleElement().extracting(Run::starts).isEqualTo(FactPattern.of("ACCEPTED"));
        assertThat(book.groundOn("KN_SUS_A", LocalDate.of(2026, 7, 1))).isPresent();
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @DisplayName("a defect of a rule names file, key and what is wrong")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "in: [COMPLAINT_FIRST]       | in: [COMPLAINT_THIRD]       | runs: unknown procedure COMPLAINT_THIRD",
            "starts: ACCEPTED            | starts: ACEPTED             | runs: unknown fact ACEPTED",
            "stops: [DECIDED]            | stops: [DECIDED, SOLVED]    | runs: unknown fact SOLVED",
            "stops: [DECIDED]            | anchorFact: ARRIVAL         | runs: unknown fact ARRIVAL",
            "starts: ACCEPTED            | starts: ACCEPTED(remote)    | a fact is written KIND or KIND(field=value)",
            "starts: ACCEPTED,           | \"\"                        | runs: names no starting fact",
            "in: [COMPLAINT_FIRST],      | \"\"                        | runs: names no procedure",
            "from: SUSPENDED             | from: HALTED                | pauses: unknown fact HALTED",
            "from: SUSPENDED,            | \"\"                        | pauses: names the facts",
            "fact: EXTENDED              | fact: PROLONGED             | extensions: unknown fact PROLONGED",
            "by: [KN1_SETTLE]            | by: [KN1_EXT]               | extensions: unknown rule KN1_EXT",
            "kind: DUTY                  | kind: WISH                  | kind: ",
            "unit: CALENDAR_DAYS         | unit: WEEKS                 | unit: ",
            "unit: CALENDAR_DAYS         | \"\"                        | unit: missing",
            "amount: 30                  | amount: 30, colour: red     | colour",
            "amount: 30                  | when: []                    | lengths: amount: a number",
            "amount: 30                  | amount: some                | lengths.#2.amount: ",
            "amount: 30                  | when: [REMOTE], amount: 30  | lengths: the ordinary length",
            "when: [COMPLEX]             | when: []                    | lengths: only one ordinary length",
            "key: KN1_SETTLE_COMPLEX     | key: KN1_SETTLE             | lengths: KN1_SETTLE already names",
            "from: 2012-07-01            | from: 2012-13-01            | inForce.from: ",
            "from: 2012-07-01            | from: 2012-07-01, to: 2011-07-01 | ends before it begins",
            "mark: C                     | mark: Z                     | Z",
            "mark: C                     | \"\"                        | mark: missing",
            "en: Settle                  | \"\"                        | name: wording is given in vi and en",
            "provision: Điều 28          | provision: \"\"             | a citation names its provision",
            "kind: DUTY                  | excludable: perhaps         | excludable: "})
    void namesTheDefect(String sound, String defective, String problem) {
        files.put("complaints.yaml", SOUND.replace(sound.strip(), defective.strip()));

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessageStartingWith("law/complaints.yaml: KN1_SETTLE: ")
                .withMessageContaining(problem);
    }

    @Test
    @DisplayName("a rule without its article is refused")
    void refusesARuleWithoutArticle() {
        files.put("complaints.yaml", SOUND.replaceAll("(?m)^  basis:.*\n", ""));

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessage("law/complaints.yaml: KN1_SETTLE: basis: missing; every rule cites its article");
    }

    @Test
    @DisplayName("two versions of a rule do not hold on the same day")
    void refusesOverlappingVersions() {
        files.put("complaints.yaml", SOUND + SOUND.replace("from: 2012-07-01", "from: 2026-07-01"));

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessage("law/complaints.yaml: KN1_SETTLE: inForce: two versions hold on the same day");
    }

    @Test
    @DisplayName("two versions that follow each other are welcome")
    void acceptsVersionsThatFollowEachOther() {
        files.put("complaints.yaml", SOUND.replace("from: 2012-07-01", "from: 2012-07-01, to: 2026-06-30")
                + SOUND.replace("from: 2012-07-01", "from: 2026-07-01"));

        assertThat(read().versionsOf("KN1_SETTLE")).hasSize(2);
    }

    @Test
    @DisplayName("a key stands in one file only")
    void refusesAKeyInTwoFiles() {
        files.put("denunciations.yaml", SOUND);

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessage("law/denunciations.yaml: KN1_SETTLE: stands in complaints.yaml too");
    }

    @Test
    @DisplayName("a defect of a ground names file and code")
    void namesTheDefectOfAGround() {
        files.put("grounds.yaml", GROUND.replace("COMPLAINT_SUSPENSION", "PAUSE"));

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessageStartingWith("law/grounds.yaml: KN_SUS_A: ")
                .withMessageContaining("PAUSE");
    }

    @Test
    @DisplayName("a ground without its article is refused")
    void refusesAGroundWithoutArticle() {
        files.put("grounds.yaml", GROUND.replaceAll("(?m)^  basis:.*\n", ""));

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessage("law/grounds.yaml: KN_SUS_A: basis: missing; every ground cites its article");
    }

    @Test
    @DisplayName("a property that no rule has is refused")
    void refusesAnUnknownProperty() {
        files.put("complaints.yaml", SOUND + "  colour: red\n");

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessageStartingWith("law/complaints.yaml: KN1_SETTLE: colour: ");
    }

    @Test
    @DisplayName("a property given twice is refused")
    void refusesAPropertyGivenTwice() {
        files.put("complaints.yaml", SOUND + "  mark: U\n");

        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessageStartingWith("law/complaints.yaml: ")
                .withMessageContaining("mark");
    }

    @Test
    @DisplayName("a missing file, a file that is no list and broken YAML name the file")
    void namesTheFile() {
        files.remove("letters.yaml");
        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessage("law/letters.yaml: (whole file): is missing");

        files.put("letters.yaml", "key: LT_45D");
        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessage("law/letters.yaml: (whole file): is not a list of entries");

        files.put("letters.yaml", "- {key: LT_45D");
        assertThatExceptionOfType(LawDefect.class).isThrownBy(this::read)
                .withMessageStartingWith("law/letters.yaml: is not well-formed YAML");
    }

    private RuleBook read() {
        return new LawReader(this::open, Set.of("COMPLAINT_FIRST"),
                Set.of("ACCEPTED", "DECIDED", "SUSPENDED", "RESUMED", "EXTENDED")).read();
    }

    private InputStream open(String file) {
        String text = files.get(file);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
