package vn.nghedan.casefile;

import java.util.List;

/** One page of a list. */
public record FilePage(List<FileRow> items, int page, int size, long total) {}
