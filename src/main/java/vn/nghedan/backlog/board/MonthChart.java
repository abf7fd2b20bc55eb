package vn.nghedan.backlog.board;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.nghedan.backlog.board.BoardService.Month;
import vn.nghedan.web.frame.Words;

/** The months as a chart: what came and went as bars, what was open as a line, the year before as a broken one. */
@ApplicationScoped
class MonthChart {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yy");

    private final ObjectMapper json;
    private final Words words;

    MonthChart(ObjectMapper json, Words words) {
        this.json = json;
        this.words = words;
    }

    String of(List<Month> months) {
        Map<String, Object> data = Map.of("labels",
                months.stream().map(month -> MONTH.format(month.month())).toList(), "datasets",
                List.of(line("chart_open", months, Month::open, "--nd-ink", false),
                        line("chart_before", months, Month::openAYearBefore, "--nd-muted", true),
                        bars("chart_in", months, Month::received, "--nd-edge"),
                        bars("chart_out", months, Month::closed, "--nd-accent")));
        Map<String, Object> options = Map.of("maintainAspectRatio", false, "interaction",
                Map.of("mode", "index", "intersect", false), "plugins",
                Map.of("legend", Map.of("position", "bottom", "labels", Map.of("usePointStyle", true, "boxHeight", 8))),
                "scales", Map.of("y", Map.of("beginAtZero", true, "ticks", Map.of("precision", 0)), "x",
                        Map.of("grid", Map.of("display", false))));
        try {
            return json.writeValueAsString(Map.of("type", "bar", "data", data, "options", options));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> line(String label, List<Month> months, ToLongFunction<Month> value, String colour,
            boolean broken) {
        Map<String, Object> set = set("line", label, months, value, colour);
        set.put("borderWidth", broken ? 1.5 : 2);
        set.put("borderDash", broken ? List.of(5, 4) : List.of());
        set.put("pointRadius", broken ? 0 : 2.5);
        set.put("pointStyle", broken ? "line" : "circle");
        return set;
    }

    private Map<String, Object> bars(String label, List<Month> months, ToLongFunction<Month> value, String colour) {
        Map<String, Object> set = set("bar", label, months, value, colour);
        set.put("maxBarThickness", 14);
        set.put("pointStyle", "rect");
        return set;
    }

    private Map<String, Object> set(String type, String label, List<Month> months, ToLongFunction<Month> value,
            String colour) {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("type", type);
        set.put("label", words.say("backlog:" + label));
        set.put("data", months.stream().mapToLong(value).boxed().toList());
        set.put("borderColor", colour);
        set.put("backgroundColor", colour);
        return set;
    }
}
