package vn.nghedan.letter.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.casefile.query.Lookalike;
import vn.nghedan.letter.Source;
import vn.nghedan.procedure.MatterType;

/** Words whose key is only known at run time are not missed by the build, so they are looked for here. */
class LetterWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCodeHasItsWord(String language) throws IOException {
        Properties words = words("letters_" + language);
        Stream.of(Requirement.values()).forEach(one -> assertThat(words).containsKey("requires_" + one));
        Stream.of(Source.values())
                .forEach(one -> assertThat(words).containsKeys("source_" + one, "about_source_" + one));
        Stream.of(Lookalike.Reason.values()).forEach(one -> assertThat(words).containsKey("duplicate_" + one));
        for (MatterType type : MatterType.values()) {
            assertThat(words).containsKeys("type_" + type, "about_type_" + type, "outcome_ours_" + type,
                    "outcome_not_ours_" + type);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        for (String bundle : List.of("letter_", "letters_", "intake_", "sorting_")) {
            assertThat(words(bundle + "en").keySet()).isEqualTo(words(bundle + "vi").keySet());
        }
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(LetterWordsTest.class.getResourceAsStream("/messages/" + name + ".properties"),
                StandardCharsets.UTF_8));
        return words;
    }
}
