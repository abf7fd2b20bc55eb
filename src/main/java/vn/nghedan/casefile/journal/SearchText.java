package vn.nghedan.casefile.journal;

import java.util.ArrayList;
import java.util.List;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.input.Toneless;

/** What a file is found by: its code, its subject and the names that may be known. */
public final class SearchText {

    private static final int LIMIT = 4000;

    private SearchText() {
    }

    public static String of(String code, NewCaseFile file) {
        List<String> names = new ArrayList<>(file.people().stream().map(PersonDetails::name).toList());
        if (file.respondent() != null) {
            names.add(file.respondent().name());
        }
        return of(code, file.subject(), names);
    }

    public static String of(String code, String subject, List<String> names) {
        String toneless = Toneless.of(code + ' ' + subject + ' ' + String.join(" ", names));
        return toneless.length() > LIMIT ? toneless.substring(0, LIMIT) : toneless;
    }
}
