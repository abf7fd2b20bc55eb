package vn.nghedan.directory;

/** The agency as it appears on papers and screens. */
public record AgencyView(String name, String superiorBody, String place, String documentSymbol) {}
