package vn.nghedan.casefile.query;

import java.util.List;
import java.util.Map;

/**
 * One page of a list as a screen shows it.
 *
 * @param numbers how many files the views beside it would hold, of those that hold open files only
 */
public record CaseListPage(List<CaseRow> items, FileCount total, Map<CaseListView, Long> numbers) {}
