package org.concordsim.experiment.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunRecord;
import org.concordsim.experiment.run.RunValues;
import org.concordsim.experiment.run.Samples;
import org.concordsim.experiment.run.SummaryRows;
import org.concordsim.result.Measure;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.RunRow;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.statistics.Summary;

/** The rows of results in canonical order, made one by one: run, measure, segment, period. */
public final class Rows {
    private Rows() {}

    /** Returns one row for each run. */
    public static Stream<RunRow> runs(Results results) {
        return results.runs().map(run -> row(results, run));
    }

    /** Returns one row for each value. */
    public static Stream<MeasureRow> measures(Results results) {
        return results.runs().flatMap(run -> measures(results, run));
    }

    /** Returns one row for each value of a run. */
    public static Stream<MeasureRow> measures(Results results, Run run) {
        RunValues values = results.record(run).values();
        return IntStream.range(0, values.size()).mapToObj(i -> row(results, run, values, i));
    }

    /** Returns one row for each variant, segment and measure. */
    public static Stream<SummaryRow> summary(Results results) {
        return results.experiment().treatments().stream().flatMap(treatment -> summary(results, treatment));
    }

    private static Stream<SummaryRow> summary(Results results, Treatment treatment) {
        Samples samples = new Samples(results, List.of(treatment));
        SummaryRows made = new SummaryRows(results.experiment().name(), treatment.variant());
        List<SummaryRow> rows = new ArrayList<>();
        for (String segment : RunValues.SEGMENTS) {
            for (Measure measure : results.measures()) {
                double[] sample = Samples.complete(samples.of(treatment.variant(), segment, measure.name()))[0];
                if (sample.length > 0) {
                    rows.add(made.row(segment, measure, Summary.of(sample)));
                }
            }
        }
        return rows.stream();
    }

    private static RunRow row(Results results, Run run) {
        RunRecord found = results.record(run);
        return new RunRow(
                run.id(),
                results.experiment().name(),
                run.variant().model(),
                run.variant().point().label(),
                run.replication(),
                run.seed(),
                run.treatment().levels(),
                found.status(),
                found.events());
    }

    private static MeasureRow row(Results results, Run run, RunValues values, int index) {
        Measure measure = results.measures().get(values.measure(index));
        return new MeasureRow(
                results.experiment().name(),
                run.variant().model(),
                run.variant().point().label(),
                run.replication(),
                values.segment(index),
                values.period(index),
                measure.name(),
                measure.unit(),
                values.value(index));
    }
}
