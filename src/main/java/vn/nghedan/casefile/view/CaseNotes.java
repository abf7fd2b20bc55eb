package vn.nghedan.casefile.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.State;
import vn.nghedan.web.frame.Words;

/**
 * What an officer must know of a complaint before doing anything to it, drawn out of its journal: the first decision,
 * through whom it is made, whether the contested decision is stayed, and who settles it a second time.
 */
@ApplicationScoped
class CaseNotes {

    private static final Set<String> WAITING_FOR_EFFECT = Set.of(State.DECIDED.name(),
            State.UNDER_SECOND_COMPLAINT.name());
    private static final Set<String> WINDOWS = Set.of("KN2_WINDOW", "KL_LIMITATION_2");

    private final Words words;

    CaseNotes(Words words) {
        this.words = words;
    }

    List<FactDescriber.Detail> of(CaseFileView file, LocalDate today) {
        List<FactDescriber.Detail> notes = new ArrayList<>();
        if (file.state().equals(State.AWAITING_SIGNATURES.name())) {
            add(notes, "WAITING", said("waiting"));
        }
        unreadable(file).ifPresent(text -> add(notes, "UNREADABLE", text));
        challenged(file).ifPresent(text -> add(notes, "CHALLENGED", text));
        firstDecision(file).ifPresent(text -> add(notes, "FIRST_DECISION", text));
        agents(file).ifPresent(text -> add(notes, "AGENTS", text));
        last(file, FactKind.REPRESENTATIVES_APPOINTED)
                .map(fact -> text(fact.get("representatives")).lines().collect(Collectors.joining(", ")))
                .filter(names -> !names.isBlank())
                .ifPresent(names -> add(notes, "REPRESENTATIVES", names));
        left(file).ifPresent(text -> add(notes, "LEFT", text));
        stay(file, today).ifPresent(text -> add(notes, "STAY", text));
        second(file).ifPresent(text -> add(notes, "SECOND", text));
        effect(file, today).ifPresent(text -> add(notes, "EFFECT", text));
        return notes;
    }

    private void add(List<FactDescriber.Detail> notes, String name, String text) {
        notes.add(new FactDescriber.Detail(words.say("casefile:note_" + name), text));
    }

    /** What nothing can be made of counts for nothing; somebody has to look. */
    private Optional<String> unreadable(CaseFileView file) {
        String numbers = file.facts()
                .stream()
                .filter(CaseFileView.FactView::unreadable)
                .map(fact -> Integer.toString(fact.number()))
                .collect(Collectors.joining(", "));
        return Optional.of(numbers)
                .filter(text -> !text.isEmpty())
                .map(text -> said("unreadable").replace("{numbers}", text));
    }

    // ---- what it is about

    private Optional<String> challenged(CaseFileView file) {
        Stream<String> said = Stream.concat(last(file, FactKind.RECEIVED).stream(),
                last(file, FactKind.CHALLENGE_RECORDED).stream())
                .reduce((received, later) -> {
                    Map<String, Object> both = new HashMap<>(received);
                    both.putAll(later);
                    return both;
                })
                .stream()
                .flatMap(this::challenge);
        return Optional.of(said.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }

    private Stream<String> challenge(Map<String, Object> receipt) {
        List<String> parts = new ArrayList<>();
        if (receipt.get("challenged") instanceof Map<?, ?> decision) {
            String paper = Stream.of("number", "date", "issuedBy")
                    .filter(part -> decision.get(part) != null)
                    .map(part -> said("challenged_" + part).replace("{" + part + "}",
                            Labels.dayIn(text(decision.get(part)))))
                    .collect(Collectors.joining(", "));
            String kind = words.say("casefile:choice_" + text(decision.get("against")));
            parts.add(paper.isEmpty() ? kind : kind + ": " + paper);
        }
        if (receipt.get("knownOn") != null) {
            parts.add(said("known_on").replace("{date}", Labels.dayIn(text(receipt.get("knownOn")))));
        }
        return parts.stream();
    }

    // ---- of a second complaint: what it contests

    private Optional<String> firstDecision(CaseFileView file) {
        Map<String, Object> receipt = file.facts().get(0).heldParticulars();
        if (receipt.get("firstDecision") instanceof Map<?, ?> first) {
            String told = said("first_decision").replace("{number}", text(first.get("number")))
                    .replace("{date}", Labels.dayIn(text(first.get("date"))))
                    .replace("{issuedBy}", text(first.get("issuedBy")));
            return Optional.of(first.get("receivedOn") == null
                    ? told
                    : told + said("first_received").replace("{date}", Labels.dayIn(text(first.get("receivedOn")))));
        }
        return Boolean.TRUE.equals(receipt.get("firstLapsed")) ? Optional.of(said("first_lapsed")) : Optional.empty();
    }

    // ---- through whom

    private Optional<String> agents(CaseFileView file) {
        int ended = facts(file, FactKind.AUTHORISATION_ENDED).mapToInt(CaseFileView.FactView::number).max().orElse(0);
        String agents = facts(file, FactKind.AUTHORISED).filter(fact -> fact.number() > ended)
                .map(CaseFileView.FactView::heldParticulars)
                .map(this::agent)
                .collect(Collectors.joining("; "));
        return Optional.of(agents).filter(names -> !names.isEmpty());
    }

    private String agent(Map<String, Object> authorisation) {
        String named = text(authorisation.get("agent")) + " ("
                + words.say("casefile:choice_" + authorisation.get("authorisation")).toLowerCase(Locale.ROOT) + ")";
        return authorisation.get("contents") instanceof List<?> contents
                ? named + said("agent_contents").replace("{contents}",
                        contents.stream().map(Object::toString).collect(Collectors.joining(", ")))
                : named;
    }

    /** How many of a group still complain, once some have withdrawn. */
    private Optional<String> left(CaseFileView file) {
        int gone = facts(file, FactKind.PARTLY_WITHDRAWN).map(CaseFileView.FactView::heldParticulars)
                .filter(withdrawal -> Boolean.TRUE.equals(withdrawal.get("all")))
                .mapToInt(withdrawal -> withdrawal.get("withdrawing") instanceof Number people ? people.intValue() : 0)
                .sum();
        return gone == 0
                ? Optional.empty()
                : Optional.of(said("left").replace("{left}", Integer.toString(file.groupSize() - gone))
                        .replace("{gone}", Integer.toString(gone)));
    }

    // ---- a stay, and who settles it again

    private Optional<String> stay(CaseFileView file, LocalDate today) {
        int lifted = facts(file, FactKind.STAY_LIFTED).mapToInt(CaseFileView.FactView::number).max().orElse(0);
        return facts(file, FactKind.ENFORCEMENT_STAYED).filter(fact -> fact.number() > lifted)
                .reduce((earlier, later) -> later)
                .map(fact -> text(fact.heldParticulars().get("stayUntil")))
                .map(until -> said(until.compareTo(today.toString()) < 0 ? "stay_over" : "stay_stands")
                        .replace("{date}", Labels.dayIn(until)));
    }

    private Optional<String> second(CaseFileView file) {
        return last(file, FactKind.SECOND_LODGED).map(lodged -> {
            String with = lodged.get("to") == null
                    ? said("second_here")
                    : said("second_at").replace("{to}", text(lodged.get("to")));
            return with + last(file, FactKind.SECOND_RESULT_RECORDED)
                    .map(result -> said("second_result")
                            .replace("{result}",
                                    words.say("casefile:choice_" + result.get("second")).toLowerCase(Locale.ROOT))
                            .replace("{date}", Labels.dayIn(text(result.get("secondDecidedOn")))))
                    .orElseGet(() -> said("second_waits"));
        });
    }

    /** A decision takes effect by law; that nobody has recorded it is said until somebody does. */
    private Optional<String> effect(CaseFileView file, LocalDate today) {
        if (!WAITING_FOR_EFFECT.contains(file.state())) {
            return Optional.empty();
        }
        boolean waits = file.clocks().stream().anyMatch(clock -> clock.status().equals("RUNNING") && isEffect(clock));
        return file.clocks()
                .stream()
                .filter(clock -> waits && (isEffect(clock) || WINDOWS.contains(clock.rule()) && !isOver(clock)))
                .map(CaseFileView.ClockView::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(today::isAfter)
                .map(last -> said("in_effect").replace("{date}", Labels.day(last)));
    }

    private static boolean isEffect(CaseFileView.ClockView clock) {
        return clock.rule().startsWith("KN_EFFECT") || clock.rule().startsWith("KL_EFFECT");
    }

    private static boolean isOver(CaseFileView.ClockView clock) {
        return !clock.status().equals("RUNNING") && !clock.status().equals("PAUSED");
    }

    // ---- internals

    private static Stream<CaseFileView.FactView> facts(CaseFileView file, FactKind kind) {
        return file.facts().stream().filter(fact -> fact.holds() && fact.kind().equals(kind.name()));
    }

    private static Optional<Map<String, Object>> last(CaseFileView file, FactKind kind) {
        return facts(file, kind).reduce((earlier, later) -> later).map(CaseFileView.FactView::heldParticulars);
    }

    private String said(String note) {
        return words.say("casefile:note_" + note);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
