package vn.nghedan.execution;

import java.util.List;

/** One page of a list. */
public record ObligationPage(List<ObligationLine> items, int page, int size, long total) {}
