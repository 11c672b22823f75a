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

    /** One row per known answer and reading. */
    public static final Table<KnownRow> KNOWN = new Table<>(
            "known-answers.csv",
            "One row per known answer and reading: what theory says against the simulated interval.",
            List.of(
                    text("answer", "Number of the known answer."),
                    text("name", "The answer in a few words."),
                    text("statement", "What theory says."),
                    text("formula", "The formula or the sign."),
                    text("source", "Where it was published or derived."),
                    text("experiment", "The runs or the classes that are asked."),
                    text("reading", "What is read."),
                    text("unit", "Unit of the figures."),
                    count("n", "Replications; 1 where no chance decides."),
                    number("mean", "Mean."),
                    number("ci_low", "Lower end of the 99.9 % interval."),
                    number("ci_high", "Upper end of that interval."),
                    number("theory_low", "Least that theory allows; empty if there is none."),
                    number("theory_high", "Most that theory allows; equal to the least where theory says a number."),
                    number("resolution", "Widest half of an interval that counts as agreement with a number."),
                    text(
                            "verdict",
                            "agrees: a number lies in an interval no wider than the resolution, or a range holds the"
                                    + " interval; disagrees: the interval misses theory; else undecided.")),
            KnownRow.class);

    private FactTables() {}
}
