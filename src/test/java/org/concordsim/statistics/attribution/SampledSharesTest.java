package org.concordsim.statistics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.concordsim.statistics.Interval;
import org.junit.jupiter.api.Test;

/**
 * Intervals of shares from two pairs of orders. Along them the first of three players brings what is given: in the first
 * order as the first one, in the third after the second player, and nothing in the reversed orders.
 */
class SampledSharesTest {
    private static final CoalitionPlan TWO_PAIRS = new CoalitionPlan(
            3,
            LongStream.range(0, 8).boxed().toList(),
            List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 0, 2), List.of(2, 0, 1)));

    private static Part first(double[] asFirst, double[] asSecond) {
        double[][] worths = new double[8][asFirst.length];
        worths[1] = asFirst;
        worths[3] = asSecond;
        return Shapley.of(TWO_PAIRS, worths).parts().get(0);
    }

    private static double quantile(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(0.975);
    }

    /**
     * By pair and replication 2, 6 and 4, 12: means 4 and 8 over pairs, 3 and 9 over replications. Their variances of the
     * mean are 4 and 9, with 13 squared over (16 + 81) degrees by Satterthwaite.
     */
    @Test
    void addsTheVarianceOverPairsOfOrdersToThatOverReplications() {
        Part part = first(new double[] {4, 12}, new double[] {8, 24});
        double half = quantile(169.0 / 97) * Math.sqrt(13);

        assertThat(part.share()).isCloseTo(6, within(1e-12));
        assertThat(part.shareInterval().low()).isCloseTo(6 - half, within(1e-9));
        assertThat(part.shareInterval().high()).isCloseTo(6 + half, within(1e-9));
    }

    /** By pair and replication 6, 6, 12 and 4, 4, 4: 8 and 4; 5, 5 and 8. Variances 4 and 1, degrees 25 / (16 + 1 / 2). */
    @Test
    void weighsDegreesByTheSizesOfBothSamples() {
        Part part = first(new double[] {12, 12, 24}, new double[] {8, 8, 8});

        assertThat(part.share()).isCloseTo(6, within(1e-12));
        assertThat(part.shareInterval().halfWidth()).isCloseTo(quantile(25 / 16.5) * Math.sqrt(5), within(1e-9));
    }

    @Test
    void hasTheVarianceOverPairsAloneFromOneReplication() {
        Part part = first(new double[] {4}, new double[] {8});

        assertThat(part.share()).isCloseTo(3, within(1e-12));
        assertThat(part.shareInterval().halfWidth()).isCloseTo(quantile(1), within(1e-6));
    }

    @Test
    void hasNoWidthWhereNothingVaries() {
        assertThat(first(new double[] {4, 4}, new double[] {4, 4}).shareInterval())
                .isEqualTo(new Interval(2, 2));
    }
}
