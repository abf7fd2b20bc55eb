package vn.nghedan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/** Whatever the procedures can say, the screen has a word for, in both languages. */
class LabelsCompleteTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_code_has_a_word(String language) throws IOException {
        assertThat(labels(language).stringPropertyNames()).containsAll(keys());
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(labels("en").stringPropertyNames()).isEqualTo(labels("vi").stringPropertyNames());
        assertThat(labels("vi").values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        add(keys, "act_", Act.values());
        add(keys, "fact_", FactKind.values());
        add(keys, "state_", State.values());
        add(keys, "phase_", Phase.values());
        add(keys, "authority_", Authority.values());
        add(keys, "type_", MatterType.values());
        add(keys, "procedure_", ProcedureCode.values());
        add(keys, "paper_", Paper.values());
        add(keys, "link_", Fields.LinkKind.values());
        declared().forEach(field -> add(keys, field));
        for (Procedure procedure : Procedures.all()) {
            procedure.acts().forEach(act -> procedure.termsOf(act).asks().forEach(ask -> add(keys, ask.field())));
        }
        return keys;
    }

    private static void add(Set<String> keys, Field<?> field) {
        keys.add("field_" + field.name());
        field.choices().forEach(choice -> keys.add("choice_" + choice));
    }

    private static void add(Set<String> keys, String prefix, Enum<?>... constants) {
        Arrays.stream(constants).map(constant -> prefix + constant.name()).forEach(keys::add);
    }

    private static Stream<Field<?>> declared() {
        return Arrays.stream(Fields.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Field.class)
                .map(field -> {
                    try {
                        return (Field<?>) field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                });
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        try (var text = LabelsCompleteTest.class
                .getResourceAsStream("/messages/casefile_" + language + ".properties")) {
            labels.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        return labels;
    }
}
