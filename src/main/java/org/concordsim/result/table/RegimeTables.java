package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.ArrayList;
import java.util.List;

/** The tables that only studies of regimes have. */
public final class RegimeTables {
    /** The file of the table of points. */
    public static final String POINTS_FILE = "regimes.csv";

    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column MEASURE = text("measure", "Name of the measure.");
    private static final Column POINT = text("point", "Design point.");

    /** One row per design point and organizing model. */
    public static final Table<RegimeModelRow> MODELS = new Table<>(
            "regime_models.csv",
            "One row per design point and organizing model.",
            List.of(
                    SCENARIO,
                    POINT,
                    text("model", "The organizing model."),
                    MEASURE,
                    count("n", "The number of replications in which every model has a value."),
                    number("mean", "The mean."),
                    number("probability", "The confidence that it is best, by bootstrap over replications."),
                    number("lead", "The lead of its mean over the best of the others."),
                    number("lead_low", "The lower end of the simultaneous 95 % interval of the lead."),
                    number("lead_high", "The upper end."),
                    new Column("may_be_best", "boolean", "Whether no other model is shown to be better.")),
            RegimeModelRow.class);

    /** One row per box of contexts, found by PRIM. */
    public static final Table<BoxRow> BOXES = new Table<>(
            "boxes.csv",
            "One row per box of contexts, found by PRIM.",
            List.of(
                    SCENARIO,
                    MEASURE,
                    text("verdict", "The organizing model, or none."),
                    text("box", "The conditions in words; all must hold."),
                    count("points", "The number of points inside."),
                    count("hits", "The number of points inside with the verdict."),
                    number("coverage", "The share of all points with the verdict that lie inside."),
                    number("density", "The share of the points inside that have the verdict."),
                    number("quasi_p", "The largest quasi-p of a condition; empty where there is none."),
                    new Column(
                            "dense_enough",
                            "boolean",
                            "Whether the density is .8 or more; if not, the verdict is not confined to a box.")),
            BoxRow.class);

    /** One row per leaf of a decision tree over the contexts. */
    public static final Table<RuleRow> RULES = new Table<>(
            "rules.csv",
            "One row per leaf of a decision tree over the contexts.",
            List.of(
                    SCENARIO,
                    MEASURE,
                    count("rule", "The number of the leaf."),
                    text("sentence", "The leaf in words."),
                    text("verdict", "The verdict of most points: an organizing model, or none."),
                    count("points", "The number of points."),
                    number("coverage", "The share of all points with the verdict that lie in the leaf."),
                    number("density", "The share of the points in the leaf that have the verdict.")),
            RuleRow.class);

    private RegimeTables() {}

    /** Returns the table with one row per design point, with a column for each context. */
    public static Table<RegimeRow> points(List<String> factors) {
        List<Column> columns = new ArrayList<>(List.of(SCENARIO, POINT));
        factors.forEach(factor -> columns.add(text(factor, "Level of this context.")));
        columns.addAll(List.of(
                MEASURE,
                count("n", "The number of replications in which every model has a value."),
                text("best", "The model with the best mean."),
                number("probability", "The confidence that it is best, by bootstrap over replications."),
                new Column("distinguishable", "boolean", "Whether it is shown to be better than every other model."),
                number("lead", "The lead of its mean over the best of the others."),
                number("lead_low", "The lower end of the simultaneous 95 % interval of the lead."),
                number("lead_high", "The upper end.")));
        return new Table<>(POINTS_FILE, "One row per design point.", List.copyOf(columns), RegimeRow.class);
    }

    /** Returns all of them in the order in which a reader meets them. */
    public static List<Table<?>> all(List<String> factors) {
        return List.of(points(factors), MODELS, BOXES, RULES);
    }
}
