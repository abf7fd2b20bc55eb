package vn.nghedan.report.form;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A numbered column of a form.
 *
 * @param ms its number (mã số)
 * @param path its headings from the outermost inwards
 * @param sum the columns it adds up; null where something is counted
 * @param counts the name of what is counted; null where columns are added up
 */
public record FormColumn(int ms, List<String> path, Sum sum, String counts) {

    @JsonCreator
    static FormColumn of(@JsonProperty("ms") int ms, @JsonProperty("path") List<String> path,
            @JsonProperty("sum") String sum, @JsonProperty("counts") String counts) {
        if ((sum == null) == (counts == null)) {
            throw new IllegalArgumentException("column " + ms + " is either a sum or counted");
        }
        return new FormColumn(ms, List.copyOf(path), sum == null ? null : Sum.of(sum), counts);
    }

    /** Its number as the form prints it, with the columns it adds up. */
    public String number() {
        return sum == null ? String.valueOf(ms) : ms + "=" + sum.text();
    }
}
