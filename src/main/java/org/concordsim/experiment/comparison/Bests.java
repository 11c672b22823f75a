package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.RunValues;
import org.concordsim.experiment.run.Samples;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.BestRow;
import org.concordsim.statistics.BestConfidence;
import org.concordsim.statistics.BestSubset;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.selection.ComparisonWithBest;

/** The rows that say how sure it is which variant is best, for measures that have a better direction. */
final class Bests {
    private static final ComparisonWithBest UNKNOWN = new ComparisonWithBest(Double.NaN, Interval.UNDEFINED, true);

    private final Contest contest;
    private final Samples samples;
    private final List<BestRow> rows = new ArrayList<>();

    Bests(Contest contest, Samples samples) {
        this.contest = contest;
        this.samples = samples;
    }

    List<BestRow> rows() {
        for (String segment : RunValues.SEGMENTS) {
            for (Measure measure : contest.measures()) {
                if (measure.better() != Better.NEITHER) {
                    contest.sets().forEach(set -> add(segment, measure, set));
                }
            }
        }
        return rows;
    }

    private void add(String segment, Measure measure, List<Variant> set) {
        double[][] values = Samples.complete(set.stream()
                .map(variant -> samples.of(contest.run(variant), segment, measure.name()))
                .toArray(double[][]::new));
        if (values[0].length == 0) {
            return;
        }
        boolean higher = measure.better() == Better.HIGHER;
        double[] confidence = BestConfidence.of(values, higher, contest.seed());
        boolean[] mayBeBest = BestSubset.of(values, higher);
        List<ComparisonWithBest> leads =
                measure.headline() ? ComparisonWithBest.of(values, higher) : Collections.nCopies(set.size(), UNKNOWN);
        for (int i = 0; i < set.size(); i++) {
            ComparisonWithBest lead = leads.get(i);
            rows.add(new BestRow(
                    contest.scenario(),
                    segment,
                    measure.name(),
                    set.get(i).label(),
                    confidence[i],
                    mayBeBest[i],
                    lead.lead(),
                    lead.interval().low(),
                    lead.interval().high()));
        }
    }
}
