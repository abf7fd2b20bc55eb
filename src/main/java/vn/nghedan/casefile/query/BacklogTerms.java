package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this agency calls backlog and near; the law leaves it open. */
@ConfigMapping(prefix = "nghedan.backlog")
public interface BacklogTerms {

    /** Days on which a statistical period begins; a file received before the running one is carried over. */
    @WithDefault("--12-15,--03-15,--06-15,--09-15")
    List<MonthDay> periodStarts();

    /** After so many working days without a fact a file is stuck. */
    @WithDefault("15")
    int stuckAfter();

    /** A file due within so many working days is due soon. */
    @WithDefault("3")
    int soonWithin();

    /** A file received or assigned within so many working days is new. */
    @WithDefault("3")
    int newWithin();

    /** So many people together are a crowd. */
    @WithDefault("5")
    int groupFrom();

    /** Timeliness is told of what was settled within so many calendar days. */
    @WithDefault("90")
    int settledWithin();

    /** The first day of the period that a day lies in. */
    default LocalDate periodStart(LocalDate day) {
        return periodStarts().stream()
                .map(start -> start.atYear(day.getYear()))
                .map(start -> start.isAfter(day) ? start.minusYears(1) : start)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
