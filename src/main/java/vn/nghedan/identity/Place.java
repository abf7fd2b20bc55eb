package vn.nghedan.identity;

/** A place in a text, from its first character to before its last. */
public record Place(int from, int to) {}
