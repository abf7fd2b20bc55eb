/**
 * What is open, late and stuck: the home page "Hôm nay" with what each officer must do, and the director's board for
 * today and for any past day.
 *
 * <p>Counts nothing itself: every number comes from {@link vn.nghedan.casefile.query.CaseCounts} and
 * {@link vn.nghedan.casefile.query.MyWork}, which share their definitions with the lists that the numbers link to.
 */
package vn.nghedan.backlog;
