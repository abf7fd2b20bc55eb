package vn.nghedan.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.nghedan.procedure.Paper;

/** The templates that the application ships, {@code src/main/resources/documents}; one file for each annex of forms. */
@ApplicationScoped
public class DocumentTemplates {

    private static final List<String> FILES = List.of("complaints", "denunciations", "letters");

    private static final ObjectMapper YAML = JsonMapper
            .builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final List<DocumentTemplate> templates;
    private final List<LegalGround> grounds;
    private final Frame frame;

    /** The wording that all papers share. */
    public record Frame(String nation, String motto, String number, String placeAndDate, String addressed,
            String recipients, String kept, String draft, String about, String forLeader,
            String onBehalf, String byMandate, String group, String sample) {

        /** Whether a line begins as one that each paper has already. */
        boolean says(String line) {
            return Stream.of(nation, motto, number, addressed, recipients)
                    .anyMatch(own -> line.toLowerCase(Locale.ROOT).startsWith(own.toLowerCase(Locale.ROOT)));
        }
    }

    DocumentTemplates() {
        templates = FILES.stream().flatMap(file -> read(file, new TypeReference<List<DocumentTemplate>>() {
        }).stream()).toList();
        grounds = read("grounds", new TypeReference<>() {
        });
        frame = read("frame", new TypeReference<>() {
        });
    }

    /** Reads a file of the folder of templates. */
    public static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = DocumentTemplates.class.getResourceAsStream("/documents/" + file + ".yaml")) {
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("documents/" + file + ".yaml: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The version by which a paper of that day is written; empty where there is none. */
    public Optional<DocumentTemplate> of(Paper paper, LocalDate on) {
        return templates.stream().filter(one -> one.paper() == paper && one.inForce().holdsOn(on)).findFirst();
    }

    /** As of a day, or as it was last worded where none holds then; empty for a paper without wording. */
    Optional<DocumentTemplate> nearest(Paper paper, LocalDate on) {
        return of(paper, on).or(() -> templates.stream()
                .filter(one -> one.paper() == paper)
                .reduce((earlier, later) -> later));
    }

    /** The line that is right on a day; empty where the text it names was not in force. */
    public Optional<LegalGround> ground(String key, LocalDate on) {
        return grounds.stream().filter(one -> one.key().equals(key) && one.inForce().holdsOn(on)).findFirst();
    }

    public Frame frame() {
        return frame;
    }

    public Stream<DocumentTemplate> all() {
        return templates.stream();
    }

    public Stream<LegalGround> grounds() {
        return grounds.stream();
    }
}
