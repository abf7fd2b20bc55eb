package vn.nghedan.casefile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.nghedan.directory.Officer;

class CaseQueryTest {

    private static final Officer SOMEBODY = new Officer("xuly", "", "", "", "VP", Set.of());

    /** Otherwise a stand-in would be shown by their own rights what the other may not know of. */
    @Test
    void nothingOfTheReaderIsLeftInAConditionAboutAnother() {
        Set<String> names = VisibleFiles.parameters(SOMEBODY).keySet();
        String condition = CaseQuery.ofTheOther(VisibleFiles.SPAN_CONDITION + " and s.handler = :me", names);
        assertThat(names).isNotEmpty()
                .allSatisfy(name -> assertThat(condition).doesNotContainPattern(":" + name + "\\b"));
        assertThat(condition).contains(":otherme", ":otherdirectors", ":otherinTheirPlace", ":otherofAnyUnit");
    }
}
