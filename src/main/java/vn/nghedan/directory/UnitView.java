package vn.nghedan.directory;

/**
 * A unit as others see it.
 *
 * @param parent the code of the unit above, or null
 * @param responsible whether it is in charge of reception and complaints
 */
public record UnitView(String code, String name, String parent, boolean responsible) {}
