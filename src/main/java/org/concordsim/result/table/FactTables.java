package org.concordsim.result.table;

import static org.concordsim.result.table.Column.count;
import static org.concordsim.result.table.Column.number;
import static org.concordsim.result.table.Column.text;

import java.util.List;

/** The tables that only a validation has. */
public final class FactTables {
    /** One row per fact and reading. */
    public static final Table<FactRow> FACTS = new Table<>(
            "facts.csv",
            "One row per published fact and reading: the published range against the simulated interval.",
            List.of(
                    text("fact", "Number of the fact."),
                    text("name", "The fact in a few words."),
                    text("statement", "What has been observed."),
                    text("source", "Where it was published."),
                    text("grade", "A peer-reviewed, B survey or trade data, C anecdote or case."),
                    text("use", "calibration, validation, bound, cross firm or known answer."),
                    text("experiment", "The runs that measure it."),
                    text("reading", "What is read."),
                    text("unit", "Unit of the figures."),
                    count("n", "Replications."),
                    number("mean", "Mean."),
                    number("ci_low", "Lower end of the 95 % interval."),
                    number("ci_high", "Upper end of that interval."),
                    number("range_low", "Low end of the published range; empty if there is none."),
                    number("range_high", "High end of that range; empty if there is none."),
                    text("verdict", "agrees: interval within the range; disagrees: outside; else undecided.")),
            FactRow.class);

    private FactTables() {}
}
