package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.comparison.Contest.Pair;
import org.concordsim.experiment.run.RunValues;
import org.concordsim.experiment.run.Samples;
import org.concordsim.result.Measure;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.statistics.EffectSize;
import org.concordsim.statistics.Holm;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.PairedComparison;

/** The rows of differences. A family of tests is a segment, a kind of pair, and the headline measures or the others. */
final class Differences {
    private final Contest contest;
    private final Samples samples;
    private final List<DifferenceRow> rows = new ArrayList<>();
    private final Map<List<Object>, List<Integer>> families = new LinkedHashMap<>();

    Differences(Contest contest, Samples samples) {
        this.contest = contest;
        this.samples = samples;
    }

    List<DifferenceRow> rows() {
        for (String segment : RunValues.SEGMENTS) {
            for (Measure measure : contest.measures()) {
                contest.pairs().forEach(pair -> add(segment, measure, pair));
            }
        }
        families.values().forEach(this::adjust);
        return rows;
    }

    private void add(String segment, Measure measure, Pair pair) {
        double[][] paired = Samples.complete(
                samples.of(contest.run(pair.first()), segment, measure.name()),
                samples.of(contest.run(pair.second()), segment, measure.name()));
        if (paired[0].length == 0) {
            return;
        }
        families.computeIfAbsent(List.of(segment, pair.kind(), measure.headline()), family -> new ArrayList<>())
                .add(rows.size());
        Interval effect =
                measure.headline() ? EffectSize.of(paired[0], paired[1]).interval() : Interval.UNDEFINED;
        rows.add(row(segment, measure, pair, PairedComparison.of(paired[0], paired[1]))
                .withEffect(effect.low() + 0.0, effect.high() + 0.0));
    }

    private DifferenceRow row(String segment, Measure measure, Pair pair, PairedComparison comparison) {
        return new DifferenceRow(
                contest.scenario(),
                segment,
                measure.name(),
                measure.unit(),
                pair.first().label(),
                pair.second().label(),
                comparison.n(),
                comparison.difference(),
                comparison.interval().low(),
                comparison.interval().high(),
                comparison.p(),
                Double.NaN,
                comparison.effectSize(),
                comparison.varianceReduction(),
                Double.NaN,
                Double.NaN);
    }

    private void adjust(List<Integer> family) {
        double[] adjusted =
                Holm.adjust(family.stream().mapToDouble(i -> rows.get(i).p()).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            rows.set(family.get(i), rows.get(family.get(i)).withAdjusted(adjusted[i]));
        }
    }
}
