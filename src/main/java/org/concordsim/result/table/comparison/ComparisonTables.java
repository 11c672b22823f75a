package org.concordsim.result.table.comparison;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;
import org.concordsim.result.table.Column;
import org.concordsim.result.table.Table;

/** The tables of comparisons that choose their replications on the way or look at their warm-up. */
public final class ComparisonTables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column MODEL = text("model", "Name of the organizing model.");
    private static final Column MEASURE = text("measure", "Name of the measure.");
    private static final Column UNIT = text("unit", "Unit of the measure.");

    /** One row per difference, or mean, that was to be known with a precision. */
    public static final Table<PrecisionRow> PRECISION = new Table<>(
            "precision.csv",
            "One row per headline measure and difference to the reference (or mean, for a single model).",
            List.of(
                    SCENARIO,
                    MEASURE,
                    UNIT,
                    text("model_a", "Variant, with @reached if it was reached from Undefined."),
                    text("model_b", "Variant that is subtracted; empty for a mean."),
                    count("n", "Replications in which the measure is defined."),
                    number("half_width", "Half width reached, with 4/5 of the error of a 95 % interval allowed."),
                    number("target", "Half width asked for: a share of the mean of model_b, or of the mean itself."),
                    flag("reached", "Whether the half width is at most the target.")),
            PrecisionRow.class);

    /** One row per organizing model of a selection. */
    public static final Table<SelectionRow> SELECTION = new Table<>(
            "selection.csv",
            "One row per organizing model of a fully sequential selection of the best (Kim and Nelson 2001).",
            List.of(
                    SCENARIO,
                    MEASURE,
                    UNIT,
                    MODEL,
                    count("replications", "Replications that the selection used of it."),
                    number("eliminated_after", "Replications after which it was eliminated; empty if it was not."),
                    number("mean", "Mean over these replications."),
                    flag("leader", "Whether it leads those that were not eliminated."),
                    flag("decided", "Whether the selection ended, so that the leader is selected."),
                    number("zone", "Indifference zone: the smallest lead worth detecting, in the unit.")),
            SelectionRow.class);

    /** One row per organizing model, measure and week. */
    public static final Table<WarmUpRow> WARM_UP = new Table<>(
            "warmup.csv",
            "One row per organizing model, measure and week from the start of the runs, warm-up included.",
            List.of(
                    SCENARIO,
                    MODEL,
                    MEASURE,
                    UNIT,
                    count("week", "Week of 5 working days, from 1."),
                    number("mean", "Mean over replications."),
                    number("smooth", "Moving average of Welch (1983); empty at the end of the series."),
                    text("verdict", "adequate, tooShort or undetermined; of the whole series."),
                    count("configured", "Weeks of warm-up."),
                    count("truncation", "Weeks that MSER-5 (White 1997) leaves out."),
                    number(
                            "shift",
                            "What the mean after the warm-up gains when these weeks are left out of it, as a share of it.")),
            WarmUpRow.class);

    private ComparisonTables() {}

    private static Column flag(String name, String description) {
        return new Column(name, "boolean", description);
    }
}
