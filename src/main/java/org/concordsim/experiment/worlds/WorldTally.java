package org.concordsim.experiment.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.warmup.WarmUpCheck;
import org.concordsim.result.Measure;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WorldRow;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.statistics.worlds.VarianceShares;
import org.concordsim.statistics.worlds.VarianceSplit;
import org.concordsim.statistics.worlds.WinningShare;
import org.concordsim.statistics.worlds.World;

/** The reckoning over worlds. A block of worlds in which any value is not defined is left out of its measure. */
final class WorldTally {
    private final WorldStudy study;
    private final Results results;
    private final List<Point> points;
    private final List<WorldRow> worlds = new ArrayList<>();
    private final List<VarianceRow> parts = new ArrayList<>();

    WorldTally(WorldStudy study, Results results) {
        this.study = study;
        this.results = results;
        points = study.experiment().variants().stream()
                .map(Variant::point)
                .distinct()
                .toList();
    }

    WorldConclusion conclusion() {
        for (String name : study.measures()) {
            Measure measure = results.measure(name);
            double[][][] values = complete(values(name));
            if (values[0].length > 0) {
                addShares(measure, values);
                addParts(measure, values);
            }
        }
        return new WorldConclusion(study, worlds, parts, WarmUpCheck.of(results), results);
    }

    private double[][][] values(String measure) {
        return study.models().stream()
                .map(model -> points.stream()
                        .map(point -> results.sample(new Variant(model, point), measure))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double[][][] complete(double[][][] values) {
        List<Integer> kept = new ArrayList<>();
        for (int world = 0; world < values[0].length; world++) {
            int first = world - world % World.PER_BLOCK;
            boolean whole = Arrays.stream(values)
                    .flatMap(model -> Arrays.stream(model, first, first + World.PER_BLOCK))
                    .flatMapToDouble(Arrays::stream)
                    .allMatch(Double::isFinite);
            if (whole) {
                kept.add(world);
            }
        }
        return Arrays.stream(values)
                .map(model -> kept.stream().map(world -> model[world]).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private void addShares(Measure measure, double[][][] values) {
        if (measure.better() == Measure.Better.NEITHER || values.length < 2) {
            return;
        }
        boolean higher = measure.better() == Measure.Better.HIGHER;
        List<WinningShare> shares =
                WinningShare.of(values, higher, study.experiment().seed());
        for (int i = 0; i < shares.size(); i++) {
            WinningShare share = shares.get(i);
            worlds.add(new WorldRow(
                    study.experiment().name(),
                    measure.name(),
                    study.models().get(i),
                    values[i].length,
                    share.corrected(),
                    share.interval().low(),
                    share.interval().high(),
                    share.byMeans(),
                    share.confidence()));
        }
    }

    private void addParts(Measure measure, double[][][] values) {
        for (int first = 1; first < values.length; first++) {
            for (int second = 0; second < first; second++) {
                double[][] difference = new double[values[first].length][];
                for (int world = 0; world < difference.length; world++) {
                    difference[world] = PairedComparison.differences(values[first][world], values[second][world]);
                }
                addParts(measure, study.models().get(first), study.models().get(second), difference);
            }
        }
    }

    private void addParts(Measure measure, String first, String second, double[][] difference) {
        double mean = Arrays.stream(difference)
                .flatMapToDouble(Arrays::stream)
                .average()
                .orElse(Double.NaN);
        double deviation = Math.sqrt(VarianceSplit.of(difference).total());
        VarianceShares shares = VarianceShares.of(difference);
        VarianceSplit split = shares.shares();
        double[] sizes = {split.lever(), split.parameter(), split.joint(), split.chance()};
        Interval[] intervals = {shares.lever(), shares.parameter(), shares.joint(), shares.chance()};
        for (int i = 0; i < sizes.length; i++) {
            parts.add(new VarianceRow(
                    study.experiment().name(),
                    measure.name(),
                    measure.unit(),
                    first,
                    second,
                    mean,
                    deviation,
                    WorldConclusion.PARTS.get(i),
                    sizes[i],
                    intervals[i].low(),
                    intervals[i].high()));
        }
    }
}
