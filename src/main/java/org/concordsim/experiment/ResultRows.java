package org.concordsim.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.observation.Observed;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.RunRow;

/** The rows of an experiment's results in canonical order: run, measure, segment, period. */
public final class ResultRows {
    /** The name of all segments together, and of the whole observed time. */
    public static final String ALL = "all";

    /** The segments in the order of the tables. */
    public static final List<String> SEGMENTS = List.of(ALL, "small", "mid", "enterprise");

    private ResultRows() {}

    /** Returns one row for each run. */
    public static List<RunRow> runs(ExperimentResult result) {
        return result.runs().stream().map(run -> row(result, run)).toList();
    }

    /** Returns one row for each value. */
    public static List<MeasureRow> measures(ExperimentResult result) {
        Comparator<Observed> order = order(result);
        List<MeasureRow> rows = new ArrayList<>();
        for (RunResult run : result.runs()) {
            run.outcome().values().stream()
                    .sorted(order)
                    .forEach(value -> rows.add(row(result.experiment().name(), run.run(), value)));
        }
        return rows;
    }

    private static RunRow row(ExperimentResult result, RunResult run) {
        Variant variant = run.run().variant();
        return new RunRow(
                run.run().id(),
                result.experiment().name(),
                variant.model(),
                variant.point().label(),
                run.run().replication(),
                result.experiment().seed(),
                run.status(),
                run.outcome().end().events());
    }

    private static MeasureRow row(String scenario, Run run, Observed value) {
        return new MeasureRow(
                scenario,
                run.variant().model(),
                run.variant().point().label(),
                run.replication(),
                value.segment(),
                value.period(),
                value.measure().name(),
                value.measure().unit(),
                value.value());
    }

    private static Comparator<Observed> order(ExperimentResult result) {
        Map<String, Integer> places = new HashMap<>();
        result.measures().forEach(measure -> places.put(measure.name(), places.size()));
        return Comparator.comparingInt(
                        (Observed value) -> places.getOrDefault(value.measure().name(), Integer.MAX_VALUE))
                .thenComparing(value -> value.measure().name())
                .thenComparingInt(value -> SEGMENTS.indexOf(value.segment()))
                .thenComparingInt(value -> quarter(value.period()))
                .thenComparing(Observed::period);
    }

    private static int quarter(String period) {
        return period.matches("q\\d{1,6}") ? Integer.parseInt(period.substring(1)) : 0;
    }
}
