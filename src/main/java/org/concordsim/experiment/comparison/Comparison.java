package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunValues;
import org.concordsim.experiment.run.Samples;
import org.concordsim.experiment.run.SummaryRows;
import org.concordsim.result.Measure;
import org.concordsim.result.table.BestRow;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.statistics.Summary;

/**
 * What the values of an experiment say together.
 *
 * @param summary each variant's mean with its interval
 * @param differences the differences between variants on the same customers; empty for one variant
 * @param best how sure it is which variant is best; empty for one variant
 */
public record Comparison(List<SummaryRow> summary, List<DifferenceRow> differences, List<BestRow> best) {
    /** Returns the comparison of the results of runs. */
    public static Comparison of(Contest contest, Results results) {
        Samples samples = new Samples(results);
        boolean several = contest.models().size() > 1;
        return new Comparison(
                summary(contest, samples),
                several ? new Differences(contest, samples).rows() : List.of(),
                several ? new Bests(contest, samples).rows() : List.of());
    }

    private static List<SummaryRow> summary(Contest contest, Samples samples) {
        Map<Variant, List<SummaryRow>> rows = new LinkedHashMap<>();
        contest.variants().forEach(variant -> rows.put(variant, new ArrayList<>()));
        for (String segment : RunValues.SEGMENTS) {
            for (Measure measure : contest.measures()) {
                rows.forEach((variant, own) -> add(contest, variant, segment, measure, samples, own));
            }
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }

    private static void add(
            Contest contest, Variant variant, String segment, Measure measure, Samples samples, List<SummaryRow> rows) {
        Summary summary = Summary.of(Samples.complete(samples.of(variant, segment, measure.name()))[0]);
        if (summary.n() > 0) {
            rows.add(new SummaryRows(contest.scenario(), variant).row(segment, measure, summary));
        }
    }
}
