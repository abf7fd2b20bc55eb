package vn.nghedan.casefile.correction;

import com.fasterxml.jackson.databind.JsonNode;

/** What a program sends to put an entry right: the fields that change, and why. */
public record EntryCorrectionRequest(String reason, JsonNode changes) {}
