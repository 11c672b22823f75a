package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only a calibration has. */
public final class CalibrationTables {
    /** One row per parameter. */
    public static final Table<FittedRow> FITTED = new Table<>(
            "fitted.csv",
            "One row per fitted parameter: prior range, posterior interval and recovery from synthetic exports.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("parameter", "Path of the key; * for several keys that keep their proportions."),
                    text("unit", "Unit of the values."),
                    number("prior_low", "Low end of the prior range."),
                    number("prior_high", "High end of the prior range."),
                    number("median", "Posterior median."),
                    number("ci_low", "Lower end of the 95 % posterior interval."),
                    number("ci_high", "Upper end of that interval."),
                    number("narrowing", "Width of that interval over the prior's; 1 is nothing learned."),
                    text("identified", "well: narrowing up to .4; weakly: up to .75; else not."),
                    count("recoveries", "Synthetic exports of known firms."),
                    number("covered_95", "Share of them whose 95 % interval holds the known value."),
                    number("covered_50", "Share of them whose 50 % interval holds the known value.")),
            FittedRow.class);

    /** One row per target. */
    public static final Table<TargetRow> TARGETS = new Table<>(
            "targets.csv",
            "One row per figure of the export: observed against prior and posterior prediction.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("target", "Name of the figure."),
                    text("unit", "Unit of the figure."),
                    text("definition", "What the figure is."),
                    new Column("fitted", "boolean", "true if parameters were fitted to it; else it is compared only."),
                    count("n", "Leads, deals or days on which the observed figure rests."),
                    number("observed", "Observed figure."),
                    number("observed_low", "Lower end of its 95 % interval."),
                    number("observed_high", "Upper end of that interval."),
                    number("prior_low", "2.5 % quantile over the first wave, a sample from the prior."),
                    number("prior_high", "97.5 % quantile over it."),
                    number("posterior", "Mean over runs at draws from the posterior."),
                    number("posterior_low", "2.5 % quantile over these runs."),
                    number("posterior_high", "97.5 % quantile over these runs."),
                    text("verdict", "meets: the two intervals overlap; misses: they do not.")),
            TargetRow.class);

    /** One row per draw and parameter. */
    public static final Table<PosteriorRow> POSTERIOR = new Table<>(
            "posterior.csv",
            "One row per draw from the posterior and parameter.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    count("draw", "Number of the draw, from 1."),
                    number("weight", "Weight of the draw; all draws sum to 1."),
                    text("parameter", "Path of the key; * for several keys that keep their proportions."),
                    text("unit", "Unit of the value."),
                    number("value", "Value.")),
            PosteriorRow.class);

    /** One row per parameter. */
    public static final Table<RecoveryRow> RECOVERY = new Table<>(
            "recovery.csv",
            "One row per fitted parameter: its recovery from synthetic exports of firms drawn from the prior.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("parameter", "Path of the key; * for several keys that keep their proportions."),
                    text(
                            "method",
                            "waves anew: after the first wave each export had waves of its own; waves of the fit: it"
                                    + " had the points of the fit's later waves."),
                    count("exports", "Synthetic exports that show every figure."),
                    number("covered_95", "Share of them whose 95 % interval holds the known value; should be .95."),
                    number("covered_95_low", "Lower end of Wilson's 95 % interval of that share."),
                    number("covered_95_high", "Upper end of that interval."),
                    number("covered_50", "Share of them whose 50 % interval holds the known value; should be .5."),
                    number("covered_50_low", "Lower end of Wilson's 95 % interval of that share."),
                    number("covered_50_high", "Upper end of that interval."),
                    number("error", "Root mean square error of the median, as a part of the prior range."),
                    number("width", "Mean width of the 95 % interval, as a part of the prior range.")),
            RecoveryRow.class);

    /** One row per synthetic export and parameter. */
    public static final Table<RecoveredRow> RECOVERED = new Table<>(
            "recovered.csv",
            "One row per synthetic export of a firm drawn from the prior and parameter: known against recovered.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    count("export", "Number of the export, from 1."),
                    text("parameter", "Path of the key; * for several keys that keep their proportions."),
                    text("unit", "Unit of the values."),
                    number("truth", "Known value."),
                    number("median", "Posterior median."),
                    number("ci_low", "Lower end of the 95 % posterior interval."),
                    number("ci_high", "Upper end of that interval.")),
            RecoveredRow.class);

    private CalibrationTables() {}

    /** Returns the tables in the order in which a reader meets them. */
    static List<Table<?>> all() {
        return List.of(FITTED, TARGETS, POSTERIOR, RECOVERY, RECOVERED);
    }
}
