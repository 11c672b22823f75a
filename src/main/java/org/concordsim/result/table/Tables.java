package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.WorldTables;

/** The tables of a result folder. */
public final class Tables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column MODEL = text("model", "Name of the organizing model.");
    private static final Column POINT = text(
            "point",
            "inPlace: under the model from the start; reached: changed from Undefined after warm-up; else a design point.");
    private static final Column REPLICATION = count("replication", "Number of the replication, from 0.");
    private static final Column SEGMENT = text("segment", "all, small, mid or enterprise.");
    private static final Column MEASURE = text("measure", "Name of the measure.");
    private static final Column UNIT = text("unit", "Unit of the measure.");
    private static final String VARIANT = "organizing model, with @reached if it was reached from Undefined";

    /** One row per value. */
    public static final Table<MeasureRow> MEASURES = new Table<>(
            "measures.csv",
            "One row per value; segments for the whole observed time, quarters for all segments together.",
            List.of(
                    SCENARIO,
                    MODEL,
                    POINT,
                    REPLICATION,
                    SEGMENT,
                    text(
                            "period",
                            "all: the whole observed time; q1, q2 ...: a quarter after warm-up, or in a check of the"
                                    + " warm-up a week from the start."),
                    MEASURE,
                    UNIT,
                    number("value", "Value in the unit; there is no row where the measure is not defined.")),
            MeasureRow.class);

    /** The same table where each segment is kept in each quarter as well. */
    public static final Table<MeasureRow> SEGMENTS_IN_QUARTERS = MEASURES.describedAs(
            "One row per value; each segment and all of them together, for the whole observed time and for each quarter.");

    /** One row per model, point, segment and measure. */
    public static final Table<SummaryRow> SUMMARY = new Table<>(
            "summary.csv",
            "One row per organizing model, point, segment and measure, over the whole observed time.",
            List.of(
                    SCENARIO,
                    MODEL,
                    POINT,
                    SEGMENT,
                    MEASURE,
                    UNIT,
                    count("n", "Replications in which the measure is defined."),
                    number("mean", "Mean over replications."),
                    number("sd", "Sample standard deviation."),
                    number("ci_low", "Lower end of Student's t interval for the mean, confidence .95."),
                    number("ci_high", "Upper end of that interval."),
                    number("median", "Median over replications.")),
            SummaryRow.class);

    /** One row per pair of variants, segment and measure. */
    public static final Table<DifferenceRow> DIFFERENCES = new Table<>(
            "differences.csv",
            "One row per pair of variants, segment and measure: A - B on the same customers.",
            List.of(
                    SCENARIO,
                    SEGMENT,
                    MEASURE,
                    UNIT,
                    text("model_a", "Variant from which is subtracted: " + VARIANT + "."),
                    text("model_b", "Variant that is subtracted: " + VARIANT + "."),
                    count("n", "Replications in which both are defined."),
                    number("mean_difference", "Mean of A - B."),
                    number("ci_low", "Lower end of the paired t interval, confidence .95, not adjusted."),
                    number("ci_high", "Upper end of that interval."),
                    number("p", "Two-sided p of the paired t test."),
                    number(
                            "p_adjusted",
                            "p after Holm within a family: same segment, same kind of pair (both in place; both"
                                    + " reached; reached against in place), headline measures apart from the others."),
                    number("effect_size", "Cohen's d: mean difference / sqrt((var A + var B) / 2)."),
                    number(
                            "variance_reduction",
                            "1 - var(A - B) / (var A + var B): what common random numbers remove."),
                    number(
                            "effect_low",
                            "Lower end of the interval of the effect size (Algina and Keselman 2003), confidence .95;"
                                    + " headline measures only."),
                    number("effect_high", "Upper end of that interval.")),
            DifferenceRow.class);

    /** One row per variant, segment and measure that has a better direction. */
    public static final Table<BestRow> BEST = new Table<>(
            "best.csv",
            "One row per variant, segment and measure that has a better direction.",
            List.of(
                    SCENARIO,
                    SEGMENT,
                    MEASURE,
                    text("model", "Variant: " + VARIANT + "; compared within the same kind."),
                    number(
                            "confidence_best",
                            "Confidence that its mean is the best: the share of bootstrap resamples of the replications"
                                    + " in which it is; not a share of firms."),
                    new Column(
                            "in_best_subset",
                            "boolean",
                            "true unless a rival beats it (paired t, level .05 divided by the number of rivals);"
                                    + " also true of a single replication."),
                    number(
                            "lead",
                            "Mean ahead of the best of the others, positive if better; headline measures only, as the"
                                    + " interval."),
                    number(
                            "lead_low",
                            "Lower end of the interval of the lead (multiple comparison with the best, Hsu 1984);"
                                    + " confidence .95 for all of the kind together."),
                    number("lead_high", "Upper end of that interval.")),
            BestRow.class);

    /** One row per run of an experiment without factors. */
    public static final Table<RunRow> RUNS = runs(List.of());

    private Tables() {}

    /** Returns the table with one row per run, with a column for each factor. */
    public static Table<RunRow> runs(List<String> factors) {
        List<Column> columns = new ArrayList<>(List.of(
                text("run_id", "Identity of the run: model, point and replication."),
                SCENARIO,
                MODEL,
                POINT,
                REPLICATION,
                count("seed", "Root of chance.")));
        factors.forEach(factor -> columns.add(text(factor, "Level of this factor.")));
        columns.add(
                text("status", "completed; insolvent if cash fell below zero on the way; or failed with the cause."));
        columns.add(count("events", "Number of events that ran."));
        return new Table<>("runs.csv", "One row per run.", List.copyOf(columns), RunRow.class);
    }

    /** Returns all tables in the order in which a reader meets them, for an experiment without factors. */
    public static List<Table<?>> all() {
        return all(List.of());
    }

    /** Returns all tables in the order in which a reader meets them, for an experiment with some factors. */
    public static List<Table<?>> all(List<String> factors) {
        List<Table<?>> tables = new ArrayList<>(List.of(runs(factors), MEASURES, SUMMARY, DIFFERENCES, BEST));
        tables.add(ParameterTable.PARAMETERS);
        tables.addAll(List.of(TransitionTables.COURSE, TransitionTables.PATHS, TransitionTables.PAIRS));
        tables.addAll(List.of(ComparisonTables.PRECISION, ComparisonTables.SELECTION, ComparisonTables.WARM_UP));
        tables.addAll(List.of(WorldTables.WORLDS, WorldTables.VARIANCE, WorldTables.DRAWS));
        tables.addAll(List.of(SweepTables.LEVELS, SweepTables.ALONE, SweepTables.CORRELATIONS));
        tables.addAll(List.of(AttributionTables.ATTRIBUTION, AttributionTables.INTERACTIONS));
        tables.addAll(SensitivityTables.all());
        tables.addAll(RegimeTables.all(factors));
        tables.addAll(List.of(OptimizeTables.CANDIDATES, OptimizeTables.FINALS));
        tables.addAll(List.of(FactTables.FACTS, FactTables.KNOWN));
        tables.addAll(List.of(DiagnosisTables.DIAGNOSTIC, DiagnosisTables.ITEMS));
        tables.addAll(CalibrationTables.all());
        tables.addAll(ProcessTables.all());
        return List.copyOf(tables);
    }
}
