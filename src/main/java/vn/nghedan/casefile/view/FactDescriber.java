package vn.nghedan.casefile.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Amounts;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Words;

/** Tells what an act was given, in words: codes by their labels, people by name, dates as dates. */
@ApplicationScoped
public class FactDescriber {

    /** What the receipt says and the page shows elsewhere. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("type", "groupSize", "contentCount", "unit", "handler",
            "origin", "signed", "overLevel", "receivedOn", "knownOn");

    private final Words words;
    private final Language language;
    private final RuleBook ruleBook;
    private final DirectoryService directory;
    private final Map<String, Field.Kind> kinds = new HashMap<>();

    FactDescriber(Words words, Language language, RuleBook ruleBook, DirectoryService directory) {
        this.words = words;
        this.language = language;
        this.ruleBook = ruleBook;
        this.directory = directory;
        Stream.of(Fields.DISMISSAL, Fields.ANONYMOUS, Fields.RESPONDENT_STAFF, Fields.FORWARDER, Fields.ALSO_SENT_TO,
                Fields.KNOWN_ON, Fields.CHALLENGED, Fields.MATTER_FIELD, Fields.MAY_BE_MEANT, Fields.IS_STAFF,
                Fields.AGAINST_LEADERS)
                .forEach(this::know);
        Procedures.all()
                .forEach(procedure -> procedure.acts()
                        .stream()
                        .flatMap(act -> procedure.termsOf(act).asks().stream())
                        .map(ActField::field)
                        .forEach(this::know));
    }

    private void know(Field<?> field) {
        kinds.putIfAbsent(field.name(), field.kind());
    }

    /** One line of what was given. */
    public record Detail(String label, String text) {}

    /** What a fact says; of an obligation it names the number, people what is to be done. */
    List<Detail> details(CaseFileView.FactView fact, CaseFileView file) {
        Map<String, Object> told = new LinkedHashMap<>(fact.particulars());
        told.computeIfPresent(Fields.OBLIGATION.name(),
                (name, number) -> file.obligations()
                        .stream()
                        .filter(one -> number.equals(one.number()))
                        .map(Obligation::what)
                        .findFirst()
                        .orElse(number.toString()));
        told.keySet().removeIf(name -> fact.number() == 1 && SHOWN_ELSEWHERE.contains(name));
        return details(told, file.procedure());
    }

    List<Detail> details(Map<String, Object> particulars, String procedure) {
        List<Detail> details = new ArrayList<>();
        particulars.forEach((name, value) -> {
            if (!Boolean.FALSE.equals(value)) {
                details.add(new Detail(words.say("casefile:field_" + name), text(name, value, procedure)));
            }
        });
        return details;
    }

    private String text(String name, Object value, String procedure) {
        Field.Kind kind = kinds.getOrDefault(name, Field.Kind.TEXT);
        return switch (kind) {
            case YES_NO -> words.say("casefile:yes_" + value);
            case CHOICE, CHOICES -> each(value, code -> words.say("casefile:choice_" + code, procedure), ", ");
            case GROUND, GROUNDS -> each(value, this::ground, "; ");
            case STAFF, STAFF_LIST -> each(value, directory::nameOf, ", ");
            case UNIT -> directory.unitNameOf(value.toString());
            case CONTENTS -> each(value, number -> number, ", ");
            case DATE -> Labels.dayIn(value.toString());
            case PARTS -> each(value, summary -> summary, "; ");
            case FIRST_DECISION, CHALLENGED -> nested(name, value);
            case REPLACEMENT -> replaced(value, procedure);
            case DECIMAL -> amount(value.toString());
            case TEXT, LONG_TEXT, NUMBER, OBLIGATION, FILE -> value.toString();
        };
    }

    private static String each(Object value, UnaryOperator<String> word, String between) {
        Collection<?> many = value instanceof Collection<?> list ? list : List.of(value);
        return many.stream().map(FactDescriber::raw).map(word).collect(Collectors.joining(between));
    }

    private static String raw(Object value) {
        return value instanceof Map<?, ?> map ? String.valueOf(map.get("summary")) : value.toString();
    }

    /** What a correction puts in, value by value; what it takes away is named. */
    private String replaced(Object value, String procedure) {
        return value instanceof Map<?, ?> map
                ? map.entrySet()
                        .stream()
                        .filter(entry -> !entry.getKey().equals("records"))
                        .map(entry -> words.say("casefile:field_" + entry.getKey()) + ": "
                                + put(String.valueOf(entry.getKey()), entry.getValue(), procedure))
                        .collect(Collectors.joining("; "))
                : String.valueOf(value);
    }

    private String put(String name, Object value, String procedure) {
        if (value == null) {
            return words.say("casefile:taken_away");
        }
        return switch (name) {
            case "on" -> Labels.dayIn(value.toString());
            case "decidedBy" -> directory.nameOf(value.toString());
            case "document" -> nested(name, value);
            default -> text(name, value, procedure);
        };
    }

    /** What is no amount is shown as it stands: nothing that cannot be read keeps a page from being shown. */
    private static String amount(String text) {
        try {
            return Amounts.say(new BigDecimal(text));
        } catch (NumberFormatException unreadable) {
            return text;
        }
    }

    private String nested(String name, Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet()
                        .stream()
                        .map(entry -> words.say("casefile:field_" + name + "_" + entry.getKey()) + ": "
                                + (entry.getKey().equals("against")
                                        ? words.say("casefile:choice_" + entry.getValue())
                                        : Labels.dayIn(String.valueOf(entry.getValue()))))
                        .collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private String ground(String code) {
        return ruleBook.versionsOfGround(code)
                .stream()
                .reduce((earlier, later) -> later)
                .map(ground -> ground.text().in(language.current()))
                .orElse(code);
    }
}
