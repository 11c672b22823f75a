package org.concordsim.experiment.transition;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Measure;
import org.concordsim.result.table.PathPairRow;
import org.concordsim.statistics.Holm;
import org.concordsim.statistics.PairedComparison;

/** The rows that hold each path against each that begins alike; all of them are one family of tests. */
final class PathPairs {
    private final Transition transition;
    private final Gains gains;
    private final List<PathPairRow> rows = new ArrayList<>();

    PathPairs(Transition transition, Results results, Gains gains) {
        this.transition = transition;
        this.gains = gains;
        for (String name : transition.measures()) {
            Measure measure = results.measure(name);
            transition.paths().forEach(path -> add(measure, path));
        }
    }

    List<PathPairRow> rows() {
        double[] adjusted =
                Holm.adjust(rows.stream().mapToDouble(PathPairRow::p).toArray());
        List<PathPairRow> all = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            all.add(rows.get(i).withAdjusted(adjusted[i]));
        }
        return List.copyOf(all);
    }

    private void add(Measure measure, TransitionPath path) {
        List<TransitionPath> alike = transition.alike(path);
        double[] own = gains.totals(path, measure.name());
        if (own.length > 0) {
            alike.subList(0, alike.indexOf(path))
                    .forEach(other -> rows.add(
                            row(measure, path, other, PairedComparison.of(own, gains.totals(other, measure.name())))));
        }
    }

    private PathPairRow row(Measure measure, TransitionPath path, TransitionPath other, PairedComparison pair) {
        return new PathPairRow(
                transition.name(),
                measure.name(),
                Transition.unit(measure),
                path.name(),
                other.name(),
                pair.n(),
                pair.difference(),
                pair.interval().low(),
                pair.interval().high(),
                pair.p(),
                Double.NaN);
    }
}
