package vn.nghedan.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds in typed lines what is not of the language of {@link TemplateLine}s: fields that do not exist or would tell who denounces, signs
 * of other languages of templates, and what each paper says already.
 */
final class TemplateCheck {

    /** What can be wrong with a line; each has its sentence in {@link FaultMessages}. */
    enum Fault {
        UNKNOWN_FIELD, PROTECTED_FIELD, BRACE, BRACKET, NOTHING_LEFT_OUT, OF_EACH_PAPER, LONG_LINE
    }

    /**
     * @param line counted from 1 as typed, empty ones too
     * @param word what it is about
     * @param meant the field that may be meant; null where none is like it
     */
    record Found(int line, Fault fault, String word, String meant) {}

    static final int LONGEST_LINE = 3_000;

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final int LIKE = 3;
    private static final int SHOWN = 60;

    private final DocumentTemplates.Frame frame;
    private final Secrecy secrecy;
    private final List<Found> found = new ArrayList<>();

    private TemplateCheck(Secrecy secrecy, DocumentTemplates.Frame frame) {
        this.secrecy = secrecy;
        this.frame = frame;
    }

    static List<Found> of(String typed, Secrecy secrecy, DocumentTemplates.Frame frame) {
        TemplateCheck check = new TemplateCheck(secrecy, frame);
        List<String> lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check.line(i + 1, lines.get(i).strip());
        }
        return check.found;
    }

    private void line(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            note(number, Fault.LONG_LINE, line);
            return;
        }
        if (frame.says(line)) {
            note(number, Fault.OF_EACH_PAPER, line);
        }
        FIELD.matcher(line).results().map(match -> match.group(1)).distinct().forEach(name -> field(number, name));
        String rest = FIELD.matcher(line).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            note(number, Fault.BRACE, line);
        }
        brackets(number, line);
    }

    private void field(int number, String name) {
        TemplateField field = TemplateField.named(name).orElse(null);
        if (field == null) {
            found.add(new Found(number, Fault.UNKNOWN_FIELD, name, like(name)));
        } else if (!field.fits(secrecy)) {
            note(number, Fault.PROTECTED_FIELD, name);
        }
    }

    private void brackets(int number, String line) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '[') {
                open.push(i);
            } else if (line.charAt(i) == ']') {
                if (open.isEmpty()) {
                    note(number, Fault.BRACKET, line);
                    return;
                }
                String part = line.substring(open.pop(), i + 1);
                if (!FIELD.matcher(part).find()) {
                    note(number, Fault.NOTHING_LEFT_OUT, part);
                }
            }
        }
        if (!open.isEmpty()) {
            note(number, Fault.BRACKET, line);
        }
    }

    private void note(int number, Fault fault, String word) {
        found.add(new Found(number, fault, word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word, null));
    }

    // ---- what may be meant

    private String like(String name) {
        return TemplateField.of(secrecy)
                .stream()
                .map(TemplateField::name)
                .filter(known -> distance(name, known) <= LIKE)
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .orElse(null);
    }

    /** How many letters have to be put in, left out or exchanged, whatever their case. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LIKE) {
            return LIKE + 1;
        }
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = corner + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
