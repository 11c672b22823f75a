package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** How often something happens in independent cases against how often it should: wrong for 1 seed in 1,000. */
final class Odds {
    private static final double TAIL = 0.0005;

    private Odds() {}

    /** Asserts that a predicate of the number of a case holds for a share of the cases. */
    static void assertShare(int cases, double share, IntPredicate happens) {
        BinomialDistribution expected = new BinomialDistribution(null, cases, share);
        assertThat(IntStream.range(0, cases).filter(happens).count())
                .isBetween((long) expected.inverseCumulativeProbability(TAIL), (long)
                        expected.inverseCumulativeProbability(1 - TAIL));
    }
}
