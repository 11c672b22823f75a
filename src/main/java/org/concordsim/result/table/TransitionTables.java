package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that hold paths of organizing models against staying. */
public final class TransitionTables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column PATH = text("path", "Name of the path of organizing models.");
    private static final Column MEASURE = text("measure", "Name of the measure.");
    private static final Column UNIT = text("unit", "Unit of amounts: the measure's without the year.");
    private static final Column N = count("n", "Replications in which both sides are defined.");
    private static final String UPPER = "Upper end of that interval.";
    private static final String BEYOND = " Empty: beyond the observed time.";

    /** One row per path, measure and quarter. */
    public static final Table<TransitionRow> COURSE = new Table<>(
            "transition.csv",
            "One row per path, measure and quarter: path - staying on the same customers.",
            List.of(
                    SCENARIO,
                    PATH,
                    count("quarter", "Quarter after warm-up, from 1."),
                    number("month", "End of the quarter in months, twelfths of a year, after the end of warm-up."),
                    MEASURE,
                    UNIT,
                    N,
                    number("difference", "Mean difference in this quarter."),
                    number("ci_low", "Lower end of its paired t interval, confidence .95 for this quarter alone."),
                    number("ci_high", UPPER),
                    number("cumulative", "Mean difference from the end of warm-up to the end of this quarter."),
                    number("cumulative_ci_low", "Lower end of its paired t interval, for this quarter alone."),
                    number("cumulative_ci_high", UPPER),
                    number("band_low", "Lower end of its simultaneous band, confidence .95 for all quarters at once."),
                    number("band_high", "Upper end of that band.")),
            TransitionRow.class);

    /** One row per path and measure. */
    public static final Table<PathRow> PATHS = new Table<>(
            "paths.csv",
            "One row per path and measure, over the whole observed time; quarters count from the end of warm-up.",
            List.of(
                    SCENARIO,
                    PATH,
                    text("stages", "First model, then each change as model:month after the end of warm-up."),
                    text("against", "Path that stays in the first model."),
                    MEASURE,
                    UNIT,
                    N,
                    number("dip", "Lowest mean cumulative difference to staying; 0 if none is below 0."),
                    number("dip_ci_low", "Lower end of its .95 interval, from the simultaneous band."),
                    number("dip_ci_high", UPPER),
                    number("dip_quarter", "Quarter at whose end the dip is deepest; empty without a dip."),
                    number("break_even", "First quarter from which on each mean difference is above 0." + BEYOND),
                    number("break_even_ci_low", "Lower end of its .95 bootstrap interval." + BEYOND),
                    number("break_even_ci_high", UPPER + BEYOND),
                    number(
                            "payback",
                            "First quarter from which on the mean cumulative difference is not below 0; 0: it never is."
                                    + BEYOND),
                    number("payback_ci_low", "Lower end of its .95 bootstrap interval." + BEYOND),
                    number("payback_ci_high", UPPER + BEYOND),
                    number("paid_back", "Share of replications not below staying at the end of the observed time."),
                    number("payback_median", "Median of the replications' own paybacks." + BEYOND),
                    number("payback_median_ci_low", "Lower end of its interval by order statistics." + BEYOND),
                    number("payback_median_ci_high", UPPER + BEYOND),
                    number("total", "Mean difference to staying over the whole observed time."),
                    number("total_ci_low", "Lower end of its paired t interval, confidence .95."),
                    number("total_ci_high", UPPER),
                    number("equity", "Mean difference to staying in customer equity at the end: what sums leave out."),
                    number("equity_ci_low", "Lower end of its paired t interval, confidence .95."),
                    number("equity_ci_high", UPPER),
                    number(
                            "confidence_best",
                            "Share of bootstrap resamples in which it is best of those alike at first."),
                    new Column(
                            "in_best_subset",
                            "boolean",
                            "true unless a path alike at first beats it (paired t, .05 over the number of rivals);"
                                    + " also true of a single replication.")),
            PathRow.class);

    /** One row per pair of paths that begin alike and measure. */
    public static final Table<PathPairRow> PAIRS = new Table<>(
            "pairs.csv",
            "One row per measure and pair of paths that begin alike, over the whole observed time: A - B.",
            List.of(
                    SCENARIO,
                    MEASURE,
                    UNIT,
                    text("path_a", "Path from which is subtracted."),
                    text("path_b", "Path that is subtracted."),
                    N,
                    number("difference", "Mean of A - B."),
                    number("ci_low", "Lower end of the paired t interval, confidence .95, not adjusted."),
                    number("ci_high", UPPER),
                    number("p", "Two-sided p of the paired t test."),
                    number("p_adjusted", "p after Holm over all rows of this table.")),
            PathPairRow.class);

    private TransitionTables() {}
}
