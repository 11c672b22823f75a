package org.concordsim.experiment.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Measure;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.InteractionRow;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.Summary;
import org.concordsim.statistics.attribution.Attribution;
import org.concordsim.statistics.attribution.PairInteraction;
import org.concordsim.statistics.attribution.PairInteractions;
import org.concordsim.statistics.attribution.Part;
import org.concordsim.statistics.attribution.Shapley;

/** The shares of one measure. A replication counts if the measure has a value in each of its runs. */
final class MeasureShares {
    private final AttributionStudy study;
    private final Results results;
    private final Measure measure;
    private final double[][] worths;

    MeasureShares(AttributionStudy study, Results results, String name) {
        this.study = study;
        this.results = results;
        this.measure = results.measure(name);
        this.worths = complete(results.samples(results.experiment().variants(), name));
    }

    /** Returns one row for each set; none where no replication is complete. */
    List<AttributionRow> parts() {
        List<AttributionRow> rows = new ArrayList<>();
        if (replications() > 0) {
            Attribution attribution = Shapley.of(study.plan(), worths);
            Attribution strict =
                    Shapley.of(study.plan(), worths, confidence(study.sets().size()));
            for (int i = 0; i < study.sets().size(); i++) {
                rows.add(row(i, attribution, strict.parts().get(i)));
            }
        }
        return rows;
    }

    /** Returns one row for each pair of sets; none where not every coalition was run. */
    List<InteractionRow> interactions() {
        if (replications() == 0 || !study.plan().isExact()) {
            return List.of();
        }
        List<PairInteraction> pairs = PairInteractions.of(study.plan(), worths, Summary.CONFIDENCE);
        List<PairInteraction> strict = PairInteractions.of(study.plan(), worths, confidence(pairs.size()));
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> row(pairs.get(i), leavesOutZero(strict.get(i).interval())))
                .toList();
    }

    /** Returns the confidence at which as many intervals cover together at .95 or more, after Bonferroni. */
    private static double confidence(int intervals) {
        return 1 - (1 - Summary.CONFIDENCE) / Math.max(1, intervals);
    }

    private static boolean leavesOutZero(Interval interval) {
        return interval.low() > 0 || interval.high() < 0;
    }

    private AttributionRow row(int place, Attribution attribution, Part strict) {
        LeverSet set = study.sets().get(place);
        Part part = attribution.parts().get(place);
        return new AttributionRow(
                results.experiment().name(),
                model(0),
                model(worths.length - 1),
                measure.name(),
                measure.unit(),
                set.name(),
                set.members(),
                part.share(),
                part.shareInterval().low(),
                part.shareInterval().high(),
                leavesOutZero(strict.shareInterval()),
                part.oneIn(),
                part.oneInInterval().low(),
                part.oneInInterval().high(),
                part.oneOut(),
                part.oneOutInterval().low(),
                part.oneOutInterval().high(),
                part.gap(),
                part.gapInterval().low(),
                part.gapInterval().high(),
                leavesOutZero(strict.gapInterval()),
                Moments.mean(worths[0]),
                Moments.mean(worths[worths.length - 1]),
                attribution.whole(),
                attribution.wholeInterval().low(),
                attribution.wholeInterval().high(),
                replications(),
                study.plan().orders().size(),
                study.plan().isExact() ? AttributionRow.EXACT : AttributionRow.SAMPLED);
    }

    private InteractionRow row(PairInteraction pair, boolean shown) {
        return new InteractionRow(
                results.experiment().name(),
                model(0),
                model(worths.length - 1),
                measure.name(),
                measure.unit(),
                study.sets().get(pair.first()).name(),
                study.sets().get(pair.second()).name(),
                pair.value(),
                pair.interval().low(),
                pair.interval().high(),
                shown,
                replications());
    }

    private String model(int coalition) {
        Variant variant = results.experiment().variants().get(coalition);
        return variant.model();
    }

    private int replications() {
        return worths[0].length;
    }

    private static double[][] complete(double[][] samples) {
        int[] complete = IntStream.range(0, samples[0].length)
                .filter(i -> Arrays.stream(samples).allMatch(sample -> Double.isFinite(sample[i])))
                .toArray();
        return Arrays.stream(samples)
                .map(sample ->
                        Arrays.stream(complete).mapToDouble(i -> sample[i]).toArray())
                .toArray(double[][]::new);
    }
}
