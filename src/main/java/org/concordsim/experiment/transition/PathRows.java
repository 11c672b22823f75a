package org.concordsim.experiment.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Measure;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.statistics.BestConfidence;
import org.concordsim.statistics.BestSubset;
import org.concordsim.statistics.Summary;
import org.concordsim.statistics.course.Course;
import org.concordsim.statistics.course.CourseStep;
import org.concordsim.statistics.course.Estimate;

/** The rows that hold each path against staying; there are none where no replication is complete. */
final class PathRows {
    private static final String EQUITY = "customerEquity";

    private final Transition transition;
    private final Results results;
    private final Gains gains;
    private final List<TransitionRow> course = new ArrayList<>();
    private final List<PathRow> paths = new ArrayList<>();

    PathRows(Transition transition, Results results, Gains gains) {
        this.transition = transition;
        this.results = results;
        this.gains = gains;
        for (String name : transition.measures()) {
            transition.paths().forEach(path -> add(results.measure(name), path));
        }
    }

    List<TransitionRow> course() {
        return List.copyOf(course);
    }

    List<PathRow> paths() {
        return List.copyOf(paths);
    }

    private void add(Measure measure, TransitionPath path) {
        double[][] differences = gains.differences(path, transition.stayingLike(path), measure.name());
        if (differences[0].length == 0) {
            return;
        }
        Course steps = Course.of(differences, results.experiment().seed());
        if (!path.isStaying()) {
            for (int i = 0; i < steps.steps().size(); i++) {
                course.add(row(measure, path, i + 1, steps.n(), steps.steps().get(i)));
            }
        }
        paths.add(row(measure, path, steps));
    }

    private TransitionRow row(Measure measure, TransitionPath path, int quarter, int n, CourseStep step) {
        return new TransitionRow(
                transition.name(),
                path.name(),
                quarter,
                transition.month(quarter),
                measure.name(),
                Transition.unit(measure),
                n,
                step.difference(),
                step.interval().low(),
                step.interval().high(),
                step.cumulative(),
                step.pointwise().low(),
                step.pointwise().high(),
                step.band().low(),
                step.band().high());
    }

    private PathRow row(Measure measure, TransitionPath path, Course steps) {
        boolean stays = path.isStaying();
        Estimate dip = steps.dip();
        Estimate even = stays ? Estimate.UNDEFINED : steps.breakEven();
        Estimate payback = stays ? Estimate.UNDEFINED : steps.payback();
        Estimate own = stays ? Estimate.UNDEFINED : steps.ownPayback();
        CourseStep last = steps.steps().get(steps.steps().size() - 1);
        Standing standing = standing(measure, path);
        Summary equity = equity(path);
        return new PathRow(
                transition.name(),
                path.name(),
                path.text(),
                transition.stayingLike(path).name(),
                measure.name(),
                Transition.unit(measure),
                steps.n(),
                dip.value(),
                dip.interval().low(),
                dip.interval().high(),
                steps.dipStep(),
                even.value(),
                even.interval().low(),
                even.interval().high(),
                payback.value(),
                payback.interval().low(),
                payback.interval().high(),
                stays ? Double.NaN : steps.paidBack(),
                own.value(),
                own.interval().low(),
                own.interval().high(),
                last.cumulative(),
                last.pointwise().low(),
                last.pointwise().high(),
                equity.mean(),
                equity.interval().low(),
                equity.interval().high(),
                standing.confidence(),
                standing.mayBeBest());
    }

    /** Returns the differences to staying in customer equity; of no values where it is not measured. */
    private Summary equity(TransitionPath path) {
        if (results.measures().stream().noneMatch(measure -> measure.name().equals(EQUITY))) {
            return Summary.of(new double[0]);
        }
        double[] own = results.sample(Transition.variant(path), EQUITY);
        double[] staying = results.sample(Transition.variant(transition.stayingLike(path)), EQUITY);
        return Summary.of(IntStream.range(0, own.length)
                .mapToDouble(i -> own[i] - staying[i])
                .filter(Double::isFinite)
                .toArray());
    }

    private Standing standing(Measure measure, TransitionPath path) {
        List<TransitionPath> alike = transition.alike(path);
        double[][] totals =
                alike.stream().map(other -> gains.totals(other, measure.name())).toArray(double[][]::new);
        int place = alike.indexOf(path);
        double[] confidence =
                BestConfidence.of(totals, true, results.experiment().seed());
        return new Standing(confidence[place], BestSubset.of(totals, true)[place]);
    }

    private record Standing(double confidence, boolean mayBeBest) {}
}
