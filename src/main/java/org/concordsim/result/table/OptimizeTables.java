package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only a search for the best levers has. */
public final class OptimizeTables {
    /** One row per candidate and objective. */
    public static final Table<CandidateRow> CANDIDATES = new Table<>(
            "candidates.csv",
            "One row per bundle of levers that the search tried and objective; levers are in runs.csv.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("candidate", "Name of the bundle, as the model of runs.csv."),
                    count("generation", "Round of the search; 0 for the presets."),
                    new Column("feasible", "boolean", "true if it keeps the constraints."),
                    text("measure", "Name of the measure."),
                    text("unit", "Unit of the measure."),
                    number("mean", "Mean over the search's replications; too good for the best.")),
            CandidateRow.class);

    /** One row per finalist and measure. */
    public static final Table<FinalRow> FINALS = new Table<>(
            "finals.csv",
            "One row per finalist and measure, on replications that the search did not use.",
            List.of(
                    text("scenario", "Name of the scenario."),
                    text("candidate", "Name of the bundle, as the model of runs.csv."),
                    text("role", "recommended, preset or finalist."),
                    new Column(
                            "kept",
                            "boolean",
                            "true if it keeps the constraints and was not eliminated, or may be on the front."),
                    text("measure", "Name of the measure; objective for a weighted sum."),
                    text("unit", "Unit of the measure."),
                    count("n", "Fresh replications."),
                    number("mean", "Mean."),
                    number("ci_low", "Lower end of the 95 % interval."),
                    number("ci_high", "Upper end of that interval."),
                    number("lead", "Mean lead of the recommended one on the same customers."),
                    number("lead_low", "Lower end of its 95 % interval."),
                    number("lead_high", "Upper end of that interval.")),
            FinalRow.class);

    private OptimizeTables() {}
}
