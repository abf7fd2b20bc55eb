package vn.nghedan.casefile.query;

import java.util.List;

/** One page of a list. */
public record CaseRowsPage(List<CaseRow> items, int page, int size, long total) {}
