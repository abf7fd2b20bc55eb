package vn.nghedan.casefile;

import java.util.ArrayList;
import java.util.List;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.Toneless;

/** What a file is found by: its code, its subject and the names that may be known. */
final class SearchText {

    private static final int LIMIT = 4000;

    private SearchText() {
    }

    static String of(String code, NewFile file) {
        List<String> names = new ArrayList<>(file.people().stream().map(PersonDetails::name).toList());
        if (file.respondent() != null) {
            names.add(file.respondent().name());
        }
        return of(code, file.subject(), names);
    }

    static String of(String code, String subject, List<String> names) {
        String toneless = Toneless.of(code + ' ' + subject + ' ' + String.join(" ", names));
        return toneless.length() > LIMIT ? toneless.substring(0, LIMIT) : toneless;
    }
}
