package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only sensitivity studies have. */
public final class SensitivityTables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column SUBJECT = text("subject", "Organizing model, or A - B for the difference of two.");
    private static final Column MEASURE = text("measure", "Name of the measure.");
    private static final Column FACTOR = text("factor", "Path of the factor.");
    private static final Column RANGE = text("range", "Range of the factor as LOW:HIGH, or its levels.");

    /** One row per factor: elementary effects after Morris, the largest first. */
    public static final Table<MorrisRow> MORRIS = new Table<>(
            "morris.csv",
            "One row per factor: elementary effects after Morris, the largest first.",
            List.of(
                    SCENARIO,
                    SUBJECT,
                    MEASURE,
                    text("unit", "The measure's unit."),
                    FACTOR,
                    RANGE,
                    count("trajectories", "The number of trajectories."),
                    number("mu", "The mean effect."),
                    number("mu_low", "The lower end of its 95 % interval."),
                    number("mu_high", "The upper end."),
                    number("mu_star", "The mean absolute effect."),
                    number("mu_star_low", "The lower end of its 95 % interval."),
                    number("mu_star_high", "The upper end."),
                    number("sigma", "The standard deviation of the effects over the trajectories."),
                    number(
                            "chance",
                            "The mean absolute effect that chance alone would show; empty below two replications.")),
            MorrisRow.class);

    /** One row per factor: Sobol indices by Jansen's estimators, the largest total first. */
    public static final Table<SobolRow> SOBOL = new Table<>(
            "sobol.csv",
            "One row per factor: Sobol indices by Jansen's estimators, the largest total first.",
            List.of(
                    SCENARIO,
                    SUBJECT,
                    MEASURE,
                    FACTOR,
                    RANGE,
                    count("rows", "The number of rows of the sample."),
                    number("first", "The share of the variance that the factor explains alone."),
                    number("first_low", "The lower end of its 95 % interval."),
                    number("first_high", "The upper end."),
                    number("total", "The share with interactions."),
                    number("total_low", "The lower end of its 95 % interval."),
                    number("total_high", "The upper end."),
                    number(
                            "noise_share",
                            "The share of the variance that chance between the points makes; empty below two replications.")),
            SobolRow.class);

    /** One row per factor and number of rows: a quarter, a half and all of the sample. */
    public static final Table<ConvergenceRow> CONVERGENCE = new Table<>(
            "sobol_convergence.csv",
            "One row per factor and number of rows: a quarter, a half and all of the sample.",
            List.of(
                    SCENARIO,
                    SUBJECT,
                    MEASURE,
                    count("rows", "The number of rows."),
                    FACTOR,
                    number("first", "The share of the variance that the factor explains alone."),
                    number("first_low", "The lower end of its 95 % interval."),
                    number("first_high", "The upper end."),
                    number("total", "The share with interactions."),
                    number("total_low", "The lower end of its 95 % interval."),
                    number("total_high", "The upper end.")),
            ConvergenceRow.class);

    /** One row per factor: PAWN indices at the base points of the sample, the largest first. */
    public static final Table<PawnRow> PAWN = new Table<>(
            "pawn.csv",
            "One row per factor: PAWN indices at the base points of the sample, the largest first.",
            List.of(
                    SCENARIO,
                    SUBJECT,
                    MEASURE,
                    FACTOR,
                    count("points", "The number of points."),
                    number("median", "The median distance over slices of the factor."),
                    number("median_low", "The lower end of its 95 % interval."),
                    number("median_high", "The upper end."),
                    number(
                            "median_threshold",
                            "The median that a factor without effect exceeds in one of twenty cases."),
                    number("maximum", "The largest distance over the slices."),
                    number(
                            "maximum_threshold",
                            "The maximum that a factor without effect exceeds in one of twenty cases."),
                    new Column("matters", "boolean", "Whether the median or the maximum exceeds its threshold.")),
            PawnRow.class);

    private SensitivityTables() {}

    /** Returns all of them in the order in which a reader meets them. */
    public static List<Table<?>> all() {
        return List.of(MORRIS, SOBOL, CONVERGENCE, PAWN);
    }
}
