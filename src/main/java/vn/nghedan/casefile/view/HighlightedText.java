package vn.nghedan.casefile.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.web.input.FoldedText;

/**
 * A piece of a text that was found by a search.
 *
 * @param hit whether the search matched just this piece
 */
public record HighlightedText(String text, boolean hit) {

    /**
     * A text cut where the words were found, compared as search compares: without tone marks.
     *
     * @param words each without tone marks, as {@link CaseSearch#words} gives them
     */
    public static List<HighlightedText> of(String text, List<String> words) {
        FoldedText folded = FoldedText.of(text);
        boolean[] hit = new boolean[text.length()];
        for (String word : words) {
            for (int at = folded.text().indexOf(word); at >= 0; at = folded.text().indexOf(word, at + word.length())) {
                Arrays.fill(hit, folded.begins(at), folded.ends(at + word.length()), true);
            }
        }
        return cut(text, hit);
    }

    private static List<HighlightedText> cut(String text, boolean[] hit) {
        List<HighlightedText> pieces = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || hit[i] != hit[begun]) {
                pieces.add(new HighlightedText(text.substring(begun, i), hit[begun]));
                begun = i;
            }
        }
        return pieces;
    }
}
