package org.concordsim.statistics.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.statistics.Summary;

/**
 * Shapley values (1953) of the levers of a difference, with what each lever does one in and one out.
 *
 * <p>Where every coalition was run, the interval of a share is Student's t over replications, each of which has its own
 * Shapley values. Where orders were sampled, the variance over pairs of orders and that over replications add up; the
 * part that is due to both is counted twice, which errs on the wide side. Every order adds up to the whole, and so do
 * their means.
 */
public final class Shapley {
    private Shapley() {}

    /** Returns the attribution with 95 % intervals. */
    public static Attribution of(CoalitionPlan plan, double[][] worths) {
        return of(plan, worths, Summary.CONFIDENCE);
    }

    /**
     * Returns the attribution of the difference between all levers and none.
     *
     * @param plan the coalitions that were run
     * @param worths measure by coalition, in the order of the plan, and replication; one replication gives no intervals
     *     where every coalition was run, and intervals over orders only where they were sampled
     * @param confidence the confidence of the intervals, a share
     */
    public static Attribution of(CoalitionPlan plan, double[][] worths, double confidence) {
        Worths known = new Worths(plan, worths);
        ShareEstimate[] shares =
                plan.isExact() ? ExactShares.of(known, confidence) : SampledShares.of(known, confidence);
        long all = (1L << plan.players()) - 1;
        PairedComparison whole = PairedComparison.of(known.of(all), known.of(0), confidence);
        List<Part> parts = new ArrayList<>();
        for (int i : IntStream.range(0, plan.players()).toArray()) {
            PairedComparison in = PairedComparison.of(known.of(1L << i), known.of(0), confidence);
            PairedComparison out = PairedComparison.of(known.of(all), known.of(all & ~(1L << i)), confidence);
            PairedComparison gap = gap(known, all, 1L << i, confidence);
            parts.add(new Part(
                    shares[i].value(),
                    shares[i].interval(),
                    in.difference(),
                    in.interval(),
                    out.difference(),
                    out.interval(),
                    gap.difference(),
                    gap.interval()));
        }
        return new Attribution(whole.difference(), whole.interval(), parts);
    }

    private static PairedComparison gap(Worths worths, long all, long player, double confidence) {
        double[] out = PairedComparison.differences(worths.of(all), worths.of(all & ~player));
        double[] in = PairedComparison.differences(worths.of(player), worths.of(0));
        return PairedComparison.of(out, in, confidence);
    }

    /**
     * Returns the exact Shapley values of a game without chance.
     *
     * @param worths worth by coalition, read as a bit mask: 2 to the power of the players values
     */
    public static double[] values(double[] worths) {
        int players = Long.numberOfTrailingZeros(worths.length);
        Require.that(
                worths.length >= 2 && worths.length == 1 << players,
                worths,
                "A game needs a worth for each of 2^players coalitions but has " + worths.length
                        + " worths. Maybe a coalition is missing?");
        return ExactShares.values(worths, players);
    }
}
