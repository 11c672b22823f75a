package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.Samples;
import org.concordsim.result.Measure;
import org.concordsim.result.table.comparison.PrecisionRow;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.precision.Goal;
import org.concordsim.statistics.precision.Precision;
import org.concordsim.statistics.precision.Reach;

/**
 * What is to be known precisely: the difference of each variant to the reference at its point, or the mean where a
 * single model is run, for each headline measure. A share of nothing is nothing: a measure whose mean is 0 or not
 * defined for the reference is left out.
 */
final class Wishes {
    private final Contest contest;
    private final Samples samples;
    private final double share;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Wishes(Contest contest, Results results, double share) {
        this.contest = contest;
        this.samples = new Samples(results);
        this.share = share;
        contest.measures().stream().filter(Measure::headline).forEach(this::add);
    }

    List<Goal> goals() {
        return wishes.stream().map(Wish::goal).toList();
    }

    PrecisionReport report(Precision precision, int replications) {
        List<PrecisionRow> rows = IntStream.range(0, wishes.size())
                .mapToObj(i -> row(wishes.get(i), precision.reaches().get(i)))
                .toList();
        return new PrecisionReport(rows, remarks, replications);
    }

    private void add(Measure measure) {
        boolean single = contest.models().size() == 1;
        int before = wishes.size();
        for (Variant variant : contest.variants()) {
            Variant reference = contest.run(new Variant(contest.reference(), variant.point()));
            if (single || !variant.equals(reference) && !variant.model().equals(contest.reference())) {
                add(measure, variant, single ? variant : reference, single);
            }
        }
        if (wishes.size() == before) {
            remarks.add(measure.name() + " has a mean of 0, or none, under " + contest.reference()
                    + ", so that no share of it can be asked for; it is left out.");
        }
    }

    private void add(Measure measure, Variant variant, Variant reference, boolean single) {
        double[][] values = Samples.complete(of(variant, measure), of(reference, measure));
        double mean = Moments.mean(values[1]);
        if (Math.abs(mean) > 0) {
            Goal goal = single
                    ? new Goal(values[0], share * Math.abs(mean))
                    : Goal.relative(values[0], values[1], values[1], share);
            wishes.add(new Wish(measure, variant.label(), single ? "" : reference.label(), goal));
        }
    }

    private double[] of(Variant variant, Measure measure) {
        return samples.of(contest.run(variant), Keep.ALL, measure.name());
    }

    private PrecisionRow row(Wish wish, Reach reach) {
        return new PrecisionRow(
                contest.scenario(),
                wish.measure.name(),
                wish.measure.unit(),
                wish.first,
                wish.second,
                reach.n(),
                reach.halfWidth(),
                reach.target(),
                reach.reached());
    }

    private record Wish(Measure measure, String first, String second, Goal goal) {}
}
