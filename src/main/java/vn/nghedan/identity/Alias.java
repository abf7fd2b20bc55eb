package vn.nghedan.identity;

/** What the rest of the system calls a protected person: "Người tố cáo 1" of a letter or case. */
public record Alias(int ordinal, String text) {}
