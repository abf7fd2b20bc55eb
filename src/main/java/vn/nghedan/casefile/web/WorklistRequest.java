package vn.nghedan.casefile.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.web.problem.BadInput;

/**
 * What the work list is asked for, as it stands in its address; never null.
 *
 * @param criteria by the word of the criterion; only those that are asked for
 * @param on the day, empty for today
 * @param knownThen whether it is told as it was known on that day
 * @param columns the columns chosen, with commas between; empty for the usual ones
 */
public record WorklistRequest(String view, Map<String, String> criteria, String q, String sort, String on,
        boolean knownThen,
        String columns) {

    /** Columns one may do without, in their order. */
    static final List<String> OPTIONAL_COLUMNS = List.of("state", "handler", "receivedOn", "dueOn");

    /** @param given what stands in the address under a name; null where nothing does */
    static WorklistRequest of(UnaryOperator<String> given) {
        Map<String, String> criteria = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            String value = given.apply(criterion.word());
            if (value != null && !value.isBlank()) {
                criteria.put(criterion.word(), value);
            }
        }
        String q = text(given.apply("q"));
        String on = text(given.apply("on"));
        // a search looks everywhere, a plain visit begins with what is open
        String view = given.apply("view") != null
                ? given.apply("view")
                : q.isBlank() ? CaseListView.OPEN.slug() : CaseListView.ALL.slug();
        return new WorklistRequest(view, criteria, q, text(given.apply("sort")), on,
                !on.isBlank() && "true".equals(given.apply("knownThen")), text(given.apply("columns")));
    }

    /** Reads what {@link #address} wrote. */
    static WorklistRequest read(String address) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                given.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return of(given::get);
    }

    /** The files asked for, as of a day. */
    CaseFilter filter(LocalDate today, String me) {
        return CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.of(view))
                .asOf(new AsOf(day(today), knownThen))
                .withAll(criteria::get)
                .handledBy(handler().equals(WorklistChoices.ME) ? me : null)
                .saying(q)
                .sorted(sort);
    }

    LocalDate day(LocalDate today) {
        try {
            return on.isBlank() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("on", "web:error_date");
        }
    }

    /** The address of this list with something else asked; the page always begins anew. */
    String address(Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", view);
        all.put("q", q);
        all.putAll(criteria);
        all.put("on", on);
        all.put("knownThen", knownThen ? "true" : "");
        all.put("sort", sort);
        all.put("columns", columns);
        all.putAll(other);
        String query = all.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/cases" : "/cases?" + query;
    }

    public Map<Criterion, String> asks() {
        Map<Criterion, String> asks = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Optional.ofNullable(criteria.get(criterion.word())).ifPresent(given -> asks.put(criterion, given));
        }
        return asks;
    }

    // ---- what the page asks of it

    public String here() {
        return address(Map.of());
    }

    public boolean narrows() {
        return !criteria.isEmpty() || !(q + on).isEmpty();
    }

    public boolean shows(String column) {
        return columns.isBlank() || Arrays.asList(columns.split(",")).contains(column);
    }

    public String type() {
        return of(Criterion.TYPE);
    }

    public String procedure() {
        return of(Criterion.PROCEDURE);
    }

    public String state() {
        return of(Criterion.STATE);
    }

    public String unit() {
        return of(Criterion.UNIT);
    }

    public String handler() {
        return of(Criterion.HANDLER);
    }

    /** What the form has no field for, so that it is not lost when the form is sent. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>(criteria);
        Stream.of(Criterion.TYPE, Criterion.PROCEDURE, Criterion.STATE, Criterion.UNIT, Criterion.HANDLER)
                .map(Criterion::word)
                .forEach(others::remove);
        return others;
    }

    private String of(Criterion criterion) {
        return criteria.getOrDefault(criterion.word(), "");
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
