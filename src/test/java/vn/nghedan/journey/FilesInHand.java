package vn.nghedan.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Letters and cases that are tried further; one that has ended makes room for another. */
final class FilesInHand {

    static final int MANY = 60;
    /** Each file is looked at after each act; so many are looked at once more at the end, with their pages. */
    private static final int AT_THE_END = 200;

    private final Random random;
    private final List<String> files = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    FilesInHand(Random random) {
        this.random = random;
    }

    void keep(String code) {
        files.add(code);
        seen.add(code);
        if (files.size() > 2 * MANY) {
            files.remove(random.nextInt(files.size() - MANY));
        }
    }

    void keepNew(Collection<String> codes) {
        codes.stream().filter(code -> !seen.contains(code)).toList().forEach(this::keep);
    }

    /** Letters handed in at a visit, and cases that came of it. */
    void keepThoseOf(JsonNode visit) {
        for (JsonNode matter : visit.path("matters")) {
            for (String name : List.of("letter", "case")) {
                if (matter.path(name).isTextual()) {
                    keepNew(List.of(matter.path(name).asText()));
                }
            }
        }
    }

    void leave(String code) {
        files.remove(code);
    }

    int size() {
        return files.size();
    }

    Set<String> seen() {
        return seen;
    }

    String one() {
        return files.get(random.nextInt(files.size()));
    }

    List<String> cases() {
        return files.stream().filter(code -> WhatStands.kindOf(code).equals("cases")).toList();
    }

    List<String> atTheEnd(Collection<String> codes) {
        List<String> some = new ArrayList<>(codes);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(AT_THE_END, some.size()));
    }
}
