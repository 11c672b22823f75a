package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import umontreal.ssj.probdist.StudentDist;
import umontreal.ssj.stat.Tally;

/** What the simulation library SSJ (L'Ecuyer) says of the same numbers. */
class SsjOracleTest {
    @Property(seed = "20061105", tries = 100)
    void agreesOnMeanDeviationAndStudentsInterval(
            @ForAll @IntRange(min = 2, max = 50) int n,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence,
            @ForAll int seed) {
        double[] values = new Draws(seed).next(n);
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        double[] centreAndRadius = new double[2];
        tally.confidenceIntervalStudent(confidence, centreAndRadius);

        Summary summary = Summary.of(values, confidence);

        assertThat(summary.mean()).isCloseTo(tally.average(), within(1e-12));
        assertThat(summary.deviation()).isCloseTo(tally.standardDeviation(), within(1e-12));
        assertThat(summary.interval().halfWidth())
                .isCloseTo(centreAndRadius[1], within(1e-7 * (1 + centreAndRadius[1])));
    }

    @Property(seed = "20061106", tries = 100)
    void agreesOnThePOfThePairedTest(@ForAll @IntRange(min = 2, max = 50) int n, @ForAll int seed) {
        double[][] pairs = new Draws(seed).correlated(new double[] {0.3, 0}, new double[] {1, 2}, 0.5, n);
        PairedComparison comparison = PairedComparison.of(pairs[0], pairs[1]);

        double t = Math.abs(comparison.pairedEffectSize()) * Math.sqrt(n);

        assertThat(comparison.p()).isCloseTo(2 * StudentDist.barF(n - 1, t), within(1e-7));
    }
}
