package org.concordsim.result.table.comparison;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;
import org.concordsim.result.table.Column;
import org.concordsim.result.table.Table;

/** The tables of comparisons over uncertain worlds: draws of levers and of parameters. */
public final class WorldTables {
    private static final Column SCENARIO = text("scenario", "Name of the scenario.");
    private static final Column MEASURE = text("measure", "Name of the measure.");

    /** One row per measure and organizing model. */
    public static final Table<WorldRow> WORLDS = new Table<>(
            "worlds.csv",
            "One row per headline measure and organizing model: in what share of the drawn worlds it is best.",
            List.of(
                    SCENARIO,
                    MEASURE,
                    text("model", "Name of the organizing model."),
                    count("worlds", "Worlds drawn; levers and parameters differ between them."),
                    number("share", "Share of worlds in which it is best, corrected for chance within worlds."),
                    number("ci_low", "Lower end of the 95 % interval of the share, over blocks of four worlds."),
                    number("ci_high", "Upper end of that interval."),
                    number("by_means", "Share of worlds in which its mean is best, not corrected."),
                    number("confidence", "Mean over worlds of the confidence that it is best in that world.")),
            WorldRow.class);

    /** One row per measure, pair of models and part. */
    public static final Table<VarianceRow> VARIANCE = new Table<>(
            "variance.csv",
            "One row per headline measure, pair of organizing models and part of the variance of A - B over worlds.",
            List.of(
                    SCENARIO,
                    MEASURE,
                    text("unit", "Unit of the measure."),
                    text("model_a", "Organizing model from which is subtracted."),
                    text("model_b", "Organizing model that is subtracted."),
                    number("mean_difference", "Mean of A - B over worlds and replications."),
                    number("sd", "Standard deviation of A - B in a single run of a random world."),
                    text("part", "lever, parameter, joint (what both have only together) or chance."),
                    number("share", "Share of the variance; without bias, so it may lie below 0."),
                    number("ci_low", "Lower end of the 95 % interval of the share, by jackknife over blocks."),
                    number("ci_high", "Upper end of that interval.")),
            VarianceRow.class);

    /** One row per world and key. */
    public static final Table<DrawRow> DRAWS = new Table<>(
            "draws.csv",
            "One row per world and key that was drawn.",
            List.of(
                    text("world", "World: the point of its runs."),
                    text("kind", "lever or parameter."),
                    text("key", "Scenario key."),
                    text("value", "Value in this world.")),
            DrawRow.class);

    private WorldTables() {}
}
