package org.concordsim.experiment.regimes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.statistics.BestConfidence;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.selection.ComparisonWithBest;

/** The contest of the models at each point, by the replications in which all have a value. */
final class Contests {
    private final RegimeStudy study;
    private final Results results;
    private final List<RegimeRow> points = new ArrayList<>();
    private final List<RegimeModelRow> models = new ArrayList<>();

    Contests(RegimeStudy study, Results results) {
        this.study = study;
        this.results = results;
        Map<Point, List<String>> levels = new LinkedHashMap<>();
        for (Treatment treatment : study.experiment().treatments()) {
            levels.put(treatment.variant().point(), treatment.levels());
        }
        levels.forEach(this::contest);
    }

    /** Returns the points with two complete replications or more. */
    List<RegimeRow> points() {
        return points;
    }

    List<RegimeModelRow> models() {
        return models;
    }

    private void contest(Point point, List<String> levels) {
        double[][] values = values(point);
        if (values[0].length < 2) {
            return;
        }
        boolean higher = results.measure(study.measure()).better() != Better.LOWER;
        double[] confidence =
                BestConfidence.of(values, higher, study.experiment().seed());
        List<ComparisonWithBest> comparison = ComparisonWithBest.of(values, higher);
        int best = IntStream.range(0, values.length)
                .reduce((a, b) -> comparison.get(b).lead() > comparison.get(a).lead() ? b : a)
                .orElseThrow();
        ComparisonWithBest own = comparison.get(best);
        boolean shown = own.isBest() && own.lead() > 0;
        points.add(new RegimeRow(
                study.experiment().name(),
                point.label(),
                levels,
                study.measure(),
                values[0].length,
                study.models().get(best),
                confidence[best],
                shown,
                own.lead(),
                own.interval().low(),
                own.interval().high()));
        for (int i = 0; i < values.length; i++) {
            models.add(row(point, i, values[i], confidence[i], comparison.get(i)));
        }
    }

    private RegimeModelRow row(
            Point point, int model, double[] values, double confidence, ComparisonWithBest comparison) {
        return new RegimeModelRow(
                study.experiment().name(),
                point.label(),
                study.models().get(model),
                study.measure(),
                values.length,
                Moments.mean(values),
                confidence,
                comparison.lead(),
                comparison.interval().low(),
                comparison.interval().high(),
                comparison.mayBeBest());
    }

    private double[][] values(Point point) {
        double[][] all = results.samples(
                study.models().stream().map(model -> new Variant(model, point)).toList(), study.measure());
        int[] complete = IntStream.range(0, all[0].length)
                .filter(r -> Arrays.stream(all).allMatch(sample -> Double.isFinite(sample[r])))
                .toArray();
        return Arrays.stream(all)
                .map(sample ->
                        Arrays.stream(complete).mapToDouble(r -> sample[r]).toArray())
                .toArray(double[][]::new);
    }
}
