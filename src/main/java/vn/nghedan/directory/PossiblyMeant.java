package vn.nghedan.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.web.input.FoldedText;

/**
 * Who of the agency might be meant by a name that somebody typed: by full name or the end of it, by title, or as the head of a unit that is named.
 * Tone marks, case and spaces make no difference. To ask once too often costs a question; to ask too seldom lets somebody judge himself.
 */
final class PossiblyMeant {

    private static final Set<String> FORMS_OF_ADDRESS = Set.of("ong", "ba", "anh", "chi", "co", "chu", "bac", "dong",
            "d/c", "dc", "dong chi", "thay");
    private static final Set<String> HEAD_OF_AGENCY = Set.of("thu truong", "nguoi dung dau", "lanh dao so",
            "lanh dao co quan");

    private final List<StaffView> people;
    private final Map<String, UnitView> units;

    PossiblyMeant(List<StaffView> people, List<UnitView> units) {
        this.people = people;
        this.units = units.stream().collect(Collectors.toMap(UnitView::code, unit -> unit));
    }

    /** Their staff codes; nobody where the name says nothing. */
    Set<String> by(String typed) {
        List<String> words = words(typed);
        Set<String> meant = new LinkedHashSet<>();
        if (!words.isEmpty()) {
            people.stream()
                    .filter(person -> isNamed(person, words) || hasTheTitle(person, words)
                            || leadsTheUnit(person, words))
                    .forEach(person -> meant.add(person.code()));
        }
        return meant;
    }

    private static boolean isNamed(StaffView person, List<String> typed) {
        List<String> name = words(person.fullName());
        return at(typed, name) >= 0 || endsWith(name, withoutAddress(typed));
    }

    /** "Giám đốc", "Giám đốc Sở", "Nguyễn Văn A, Giám đốc Sở", but not the director for "Phó Giám đốc Sở". */
    private static boolean hasTheTitle(StaffView person, List<String> typed) {
        List<String> title = words(person.title());
        if (title.isEmpty()) {
            return false;
        }
        List<String> said = withoutAddress(typed);
        if (said.size() <= title.size() && title.subList(0, said.size()).equals(said)) {
            return true;
        }
        int at = at(typed, title);
        return at >= 0 && (at == 0 || !typed.get(at - 1).equals("pho"))
                && (isLeading(person) || typed.size() == title.size());
    }

    private boolean leadsTheUnit(StaffView person, List<String> typed) {
        UnitView unit = units.get(person.unit());
        boolean top = unit != null && unit.parent() == null;
        boolean unitNamed = unit != null && at(typed, words(unit.name())) >= 0;
        boolean agencyNamed = HEAD_OF_AGENCY.stream().anyMatch(head -> at(typed, words(head)) >= 0);
        return unitNamed && (top || isLeading(person)) || agencyNamed && (person.has(Role.DIRECTOR) || top);
    }

    private static boolean isLeading(StaffView person) {
        return person.has(Role.DIRECTOR) || person.has(Role.UNIT_HEAD)
                || words(person.title()).stream().anyMatch(Set.of("pho", "truong", "giam", "chanh")::contains);
    }

    private static List<String> withoutAddress(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && (FORMS_OF_ADDRESS.contains(words.get(from))
                || from > 0 && words.get(from).equals("chi") && words.get(from - 1).equals("dong"))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static boolean endsWith(List<String> name, List<String> end) {
        return !end.isEmpty() && end.size() <= name.size()
                && name.subList(name.size() - end.size(), name.size()).equals(end);
    }

    /** Where these words stand in a row among the others; -1 where they do not. */
    private static int at(List<String> words, List<String> row) {
        for (int at = 0; !row.isEmpty() && at + row.size() <= words.size(); at++) {
            if (words.subList(at, at + row.size()).equals(row)) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(FoldedText.of(text).text().split("[^\\p{L}\\p{N}'/]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
