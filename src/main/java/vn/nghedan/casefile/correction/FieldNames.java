package vn.nghedan.casefile.correction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import vn.nghedan.casefile.view.Labels;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.web.frame.Words;

/** What the fields of an entry form are called where a correction of them is told. */
@Named("fieldnames")
@ApplicationScoped
public class FieldNames {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})]");

    private final Words words;
    private final DirectoryService directory;

    FieldNames(Words words, DirectoryService directory) {
        this.words = words;
        this.directory = directory;
    }

    /** {@code senders[0].idNumber} is the number of the paper of the first sender. */
    public String of(String field) {
        String name = PLACE.matcher(field).replaceAll("").replace('.', '_');
        Matcher place = PLACE.matcher(field);
        String said = words.say("casefile:entered_" + name);
        return place.find() ? said + " " + (Integer.parseInt(place.group(1)) + 1) : said;
    }

    /** A value as it is read: days, answers and codes in words. */
    public String say(String field, String value) {
        return switch (field) {
            case "source" -> words.say("letters:source_" + value);
            case "forwarder", "challenged.against" -> words.say("casefile:choice_" + value);
            case "anonymous", "signed", "challenged.dismissal" -> words.say("casefile:yes_" + value);
            case "kind" -> words.say("visits:kind_" + value);
            case "medium" -> words.say("visits:medium_" + value);
            case "receiver" -> person(value);
            default -> Labels.dayIn(value);
        };
    }

    public String person(String staffCode) {
        return directory.nameOf(staffCode);
    }
}
