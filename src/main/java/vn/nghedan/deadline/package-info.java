/**
 * Due dates that explain themselves.
 *
 * <p>A {@link vn.nghedan.deadline.Term} is one rule applied to one anchor; it gives a
 * {@link vn.nghedan.deadline.Derivation}, the due date with every day that was counted, skipped or rolled over.
 * {@link vn.nghedan.deadline.Deadlines} finds the terms that a journal of facts makes run. A clock is never stored as
 * truth: it is a function of the rules in force, the calendar and the facts. Counting follows BLDS Điều 147–148 and the
 * conventions K1–K8 (see docs/counting.md). Pure Java.
 */
package vn.nghedan.deadline;
