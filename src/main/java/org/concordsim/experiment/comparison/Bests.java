package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.RunValues;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.BestRow;
import org.concordsim.statistics.BestConfidence;
import org.concordsim.statistics.BestSubset;

/** The rows that say how sure it is which variant is best, for measures that have a better direction. */
final class Bests {
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
        for (int i = 0; i < set.size(); i++) {
            String label = set.get(i).label();
            rows.add(new BestRow(contest.scenario(), segment, measure.name(), label, confidence[i], mayBeBest[i]));
        }
    }
}
