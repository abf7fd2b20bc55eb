package vn.nghedan.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.nghedan.web.Folded;

/**
 * A piece of a text that was found by a search.
 *
 * @param hit whether the search matched just this piece
 */
record Piece(String text, boolean hit) {

    /**
     * A text cut where the words were found, compared as search compares: without tone marks.
     *
     * @param words each without tone marks, as {@link FileSearch#words} gives them
     */
    static List<Piece> of(String text, List<String> words) {
        Folded folded = Folded.of(text);
        boolean[] hit = new boolean[text.length()];
        for (String word : words) {
            for (int at = folded.text().indexOf(word); at >= 0; at = folded.text().indexOf(word, at + word.length())) {
                Arrays.fill(hit, folded.begins(at), folded.ends(at + word.length()), true);
            }
        }
        return cut(text, hit);
    }

    private static List<Piece> cut(String text, boolean[] hit) {
        List<Piece> pieces = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || hit[i] != hit[begun]) {
                pieces.add(new Piece(text.substring(begun, i), hit[begun]));
                begun = i;
            }
        }
        return pieces;
    }
}
