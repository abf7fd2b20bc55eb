package vn.nghedan.backlog.board;

import java.util.List;

import vn.nghedan.casefile.query.CaseCounts.Settled;

/**
 * How timely and how quickly files were settled.
 *
 * @param median days from receipt within which half of them were settled; null if none was
 * @param slowest the same for nine in ten
 */
record Timeliness(long settled, long late, Integer median, Integer slowest) {

    /** @param settled by days, the shortest first */
    static Timeliness of(List<Settled> settled) {
        long files = settled.stream().mapToLong(Settled::files).sum();
        long late = settled.stream().mapToLong(Settled::late).sum();
        return new Timeliness(files, late, within(settled, files, 50), within(settled, files, 90));
    }

    long inTime() {
        return settled - late;
    }

    /** In per cent; null where nothing was settled, which is neither good nor bad. */
    Integer rate() {
        return Percentages.of(inTime(), settled);
    }

    private static Integer within(List<Settled> settled, long files, int percent) {
        long seen = 0;
        for (Settled one : settled) {
            seen += one.files();
            if (seen * 100 >= files * percent) {
                return one.days();
            }
        }
        return null;
    }
}
