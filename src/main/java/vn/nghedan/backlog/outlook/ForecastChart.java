package vn.nghedan.backlog.outlook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.nghedan.backlog.outlook.Forecast.Day;
import vn.nghedan.directory.UnitView;
import vn.nghedan.web.frame.WebText;

/** What falls due day by day, the units above each other. */
@ApplicationScoped
class ForecastChart {

    private static final List<String> TONES = List.of("--nd-accent", "--nd-ink", "--nd-edge", "--nd-near",
            "--nd-paused",
            "--nd-muted");

    private final ObjectMapper json;

    ForecastChart(ObjectMapper json) {
        this.json = json;
    }

    String of(List<UnitView> units, List<Day> days) {
        List<Map<String, Object>> sets = IntStream.range(0, units.size())
                .mapToObj(i -> Map.<String, Object>of("label", units.get(i).name(), "data",
                        days.stream().map(day -> day.byUnit().get(i).number()).toList(), "backgroundColor",
                        TONES.get(i % TONES.size()), "borderColor", TONES.get(i % TONES.size()), "maxBarThickness", 18))
                .toList();
        Map<String, Object> options = Map.of("maintainAspectRatio", false, "interaction",
                Map.of("mode", "index", "intersect", false), "plugins",
                Map.of("legend", Map.of("position", "bottom", "labels", Map.of("boxHeight", 8, "boxWidth", 12))),
                "scales",
                Map.of("y", Map.of("stacked", true, "beginAtZero", true, "ticks", Map.of("precision", 0)), "x",
                        Map.of("stacked", true, "grid", Map.of("display", false))));
        try {
            return json.writeValueAsString(Map.of("type", "bar", "data", Map.of("labels",
                    days.stream().map(day -> WebText.shortDate(day.on())).toList(), "datasets", sets), "options",
                    options));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
