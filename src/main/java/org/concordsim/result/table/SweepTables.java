package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only designed experiments have. */
public final class SweepTables {
    /** One row per model, factor, level and measure. */
    public static final Table<LevelRow> LEVELS = new Table<>(
            "levels.csv",
            "One row per organizing model, factor, level and measure: means over all points that have the level.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("model", "Organizing model; all where the model is a factor."),
                    text("factor", "Path of the factor."),
                    text("level", "Level of the factor."),
                    text("measure", "Name of the measure."),
                    text("unit", "Unit of the measure."),
                    count("points", "Points of the design with this level."),
                    count("n", "Replications; the mean over the points is one value of each."),
                    number("mean", "Mean."),
                    number("ci_low", "Lower end of the 95 % interval for the mean over these points."),
                    number("ci_high", "Upper end of that interval.")),
            LevelRow.class);

    /** One row per model, factor with many levels, and measure. */
    public static final Table<CorrelationRow> CORRELATIONS = new Table<>(
            "correlations.csv",
            "One row per organizing model, factor that is a range, and measure.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("model", "Organizing model; all where the model is a factor."),
                    text("factor", "Path of the factor."),
                    text("measure", "Name of the measure."),
                    count("points", "Points of the design with a value."),
                    number("rank_correlation", "Spearman's rank correlation of point means with levels.")),
            CorrelationRow.class);

    /** One row per model, factor, level other than the first, and measure. */
    public static final Table<AloneRow> ALONE = new Table<>(
            "alone.csv",
            "One row per organizing model, factor, level and measure: what changing this factor alone changes.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("model", "Organizing model; all where the model is a factor."),
                    text("factor", "Path of the factor; all others are at their first levels."),
                    text("from", "First level of the factor."),
                    text("to", "Level of the factor."),
                    text("measure", "Name of the measure."),
                    text("unit", "Unit of the measure."),
                    count("n", "Replications in which the measure is defined at both levels."),
                    number("base", "Mean with all factors at their first levels."),
                    number("difference", "Mean change from the first level to this one, on the same customers."),
                    number("ci_low", "Lower end of the paired 95 % interval of the change."),
                    number("ci_high", "Upper end of that interval."),
                    number("p", "Two-sided p of the paired t test."),
                    number("p_holm", "That p after Holm's adjustment over all changes of one model and measure.")),
            AloneRow.class);

    private SweepTables() {}
}
