package vn.nghedan.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import vn.nghedan.web.Toneless;

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
        String written = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder bare = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            String toneless = Character.isWhitespace(written.charAt(i))
                    ? " "
                    : Toneless.of(written.substring(i, i + 1));
            for (int j = 0; j < toneless.length(); j++) {
                bare.append(toneless.charAt(j));
                places.add(i);
            }
        }
        boolean[] hit = new boolean[written.length()];
        for (String word : words) {
            for (int at = bare.indexOf(word); at >= 0; at = bare.indexOf(word, at + word.length())) {
                for (int i = at; i < at + word.length(); i++) {
                    hit[places.get(i)] = true;
                }
            }
        }
        return cut(written, hit);
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
