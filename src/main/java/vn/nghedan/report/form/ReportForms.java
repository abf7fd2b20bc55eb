package vn.nghedan.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The forms that are known here, one file each. */
@ApplicationScoped
public class ReportForms {

    private static final List<String> FILES = List.of("01-tcd.tt06-2025", "01-tcd.tt01-2024", "01-tcd.tt02-2021");
    private static final ObjectMapper YAML = JsonMapper
            .builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<ReportForm> forms = FILES.stream().map(ReportForms::read).toList();

    private static ReportForm read(String file) {
        try (InputStream in = ReportForms.class.getResourceAsStream("/forms/" + file + ".yaml")) {
            return YAML.readValue(in, ReportForm.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("forms/" + file + ".yaml: " + unreadable.getMessage(), unreadable);
        }
    }

    public List<ReportForm> all() {
        return forms;
    }

    /** Those in which a period is told that ends on this day. */
    public List<ReportForm> of(LocalDate periodEnd) {
        return forms.stream().filter(form -> form.periods().holdsOn(periodEnd)).toList();
    }

    /** @param version null for the one in which a period is told that ends on this day */
    public Optional<ReportForm> of(String code, String version, LocalDate periodEnd) {
        return forms.stream()
                .filter(form -> form.code().equals(code)
                        && (version == null ? form.periods().holdsOn(periodEnd) : form.version().equals(version)))
                .findFirst();
    }
}
