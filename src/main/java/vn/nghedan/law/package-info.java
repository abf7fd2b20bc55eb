/**
 * The rule book: every time limit, ground and citation of the law as data with validity dates.
 *
 * <p>Read once from {@code src/main/resources/law/*.yaml}, checked as a whole ({@link vn.nghedan.law.RuleBook}), never
 * changed afterwards. A rule is always asked for together with a date, because the law that governs a fact is the law
 * in force on the day of that fact. Pure Java: no framework, no database, no clock of the machine.
 */
package vn.nghedan.law;
