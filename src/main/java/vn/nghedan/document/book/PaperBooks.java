package vn.nghedan.document.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.procedure.Paper;

/**
 * In which book a paper is numbered, and how its number is written: {@code 05/QĐ-SKHCN}, of an official letter
 * {@code 12/SKHCN-VP} (NĐ30/2020 Phụ lục I mục II.3).
 */
@ApplicationScoped
public class PaperBooks {

    /** The book of official letters, whose numbers bear no kind. */
    public static final String LETTERS = "CV";

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})/(\\S+)");
    private static final int YEARLY_BEGIN = 10;

    private final Map<Paper, String> kinds;
    private final DirectoryService directory;

    PaperBooks(DocumentTemplates templates, DirectoryService directory) {
        Map<String, Set<Paper>> unworded = DocumentTemplates.read("books", new TypeReference<>() {
        });
        Stream<Map.Entry<Paper, String>> worded = templates.all()
                .map(one -> Map.entry(one.paper(), one.symbol() == null ? LETTERS : one.symbol()));
        kinds = Stream.concat(worded, unworded.entrySet()
                .stream()
                .flatMap(kind -> kind.getValue().stream().map(paper -> Map.entry(paper, kind.getKey()))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        this.directory = directory;
    }

    /** The kinds of papers that have a book, in the order of the alphabet. */
    public List<String> all() {
        return kinds.values().stream().distinct().sorted().toList();
    }

    public String of(Paper paper) {
        return kinds.getOrDefault(paper, LETTERS);
    }

    /** @param unit code of the unit that drafted it, told by official letters only */
    String written(String book, int ordinal, String unit) {
        String agency = directory.agency().documentSymbol();
        String number = ordinal < YEARLY_BEGIN ? "0" + ordinal : String.valueOf(ordinal);
        return number + "/" + (book.equals(LETTERS)
                ? agency + (unit == null ? "" : "-" + unit)
                : book + "-" + agency);
    }

    /** Its place in the book of its kind; empty where it is written otherwise, as by somebody else's book. */
    public Optional<Integer> ordinal(String book, String number) {
        Matcher parts = NUMBER.matcher(number.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String begins = (book.equals(LETTERS) ? "" : book + "-") + directory.agency().documentSymbol();
        return parts.group(2).equals(begins) || parts.group(2).startsWith(begins + "-")
                ? Optional.of(Integer.valueOf(parts.group(1)))
                : Optional.empty();
    }
}
