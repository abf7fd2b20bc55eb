/**
 * The state machines of the law, one class a procedure, each of which reads like its table.
 *
 * <p>{@link vn.nghedan.procedure.Procedure} is the machine; {@link vn.nghedan.procedure.Procedures} the index of all of
 * them. The same table answers what may be done now, checks it when it is done, draws the diagram in {@code docs/} and
 * is walked by the tests. Time limits are not here: they are data in the rule book. Pure Java: no clock of the machine,
 * no user session, no database.
 */
package vn.nghedan.procedure;
