package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only attributions have. */
public final class AttributionTables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column FROM = text("from", "Organizing model from which is moved.");
    private static final Column TO = text("to", "Organizing model to which is moved.");
    private static final Column MEASURE = text("measure", "Name of the measure.");
    private static final Column UNIT = text("unit", "Unit of the measure.");
    private static final Column REPLICATIONS =
            count("replications", "Replications in which the measure has a value in each run.");

    /** One row per measure and group of levers. */
    public static final Table<AttributionRow> ATTRIBUTION = new Table<>(
            "attribution.csv",
            "One row per measure and group of levers: what moving it from one model to the other is worth.",
            List.of(
                    SCENARIO,
                    FROM,
                    TO,
                    MEASURE,
                    UNIT,
                    text("group", "Name of the group."),
                    text("levers", "Its levers in which the models differ, with a plus between them."),
                    number("shapley", "Shapley value; those of all groups add up to the whole."),
                    number("ci_low", "Lower end of its 95 % interval."),
                    number("ci_high", "Upper end of that interval."),
                    shown("shown", "groups"),
                    number("one_in", "The first model with this group moved, minus the first model."),
                    number("one_in_low", "Lower end of its paired 95 % interval."),
                    number("one_in_high", "Upper end of that interval."),
                    number("one_out", "The second model minus the second model without this group."),
                    number("one_out_low", "Lower end of its paired 95 % interval."),
                    number("one_out_high", "Upper end of that interval."),
                    number("gap", "One out minus one in: above 0 if it does more beside the others than alone."),
                    number("gap_low", "Lower end of its paired 95 % interval."),
                    number("gap_high", "Upper end of that interval."),
                    shown("gap_shown", "groups"),
                    number("from_mean", "Mean under the first model."),
                    number("to_mean", "Mean under the second model."),
                    number("whole", "Difference between both models."),
                    number("whole_low", "Lower end of its paired 95 % interval."),
                    number("whole_high", "Upper end of that interval."),
                    REPLICATIONS,
                    count("orders", "Sampled orders, each with its reverse; 0 where every mixture was run."),
                    text("method", "exact: every mixture was run; sampled: those along random orders.")),
            AttributionRow.class);

    /** One row per measure and pair of groups. */
    public static final Table<InteractionRow> INTERACTIONS = new Table<>(
            "interactions.csv",
            "One row per measure and pair of groups of levers, where every mixture was run.",
            List.of(
                    SCENARIO,
                    FROM,
                    TO,
                    MEASURE,
                    UNIT,
                    text("group_a", "Name of one group."),
                    text("group_b", "Name of the other."),
                    number(
                            "interaction",
                            "Shapley interaction index: above 0 if both do more together than apart, below 0 if less."),
                    number("ci_low", "Lower end of its 95 % interval."),
                    number("ci_high", "Upper end of that interval."),
                    shown("shown", "pairs"),
                    REPLICATIONS),
            InteractionRow.class);

    private AttributionTables() {}

    private static Column shown(String name, String what) {
        return new Column(
                name,
                "boolean",
                "true if the interval leaves out 0 even at a confidence of 1 - .05 / number of " + what
                        + " (Bonferroni, within a measure).");
    }
}
