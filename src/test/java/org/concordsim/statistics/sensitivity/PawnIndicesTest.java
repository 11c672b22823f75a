package org.concordsim.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.concordsim.experiment.design.ScrambledSobol;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class PawnIndicesTest {
    private static final Resampling RESAMPLING = new Resampling(200, 0.95, 7);

    /** Slice s of n of a uniform output lies max(s, n - 1 - s) / n from the whole. */
    @Test
    void equalTheClosedFormForAnOutputThatIsItsFactor() {
        double[][] points = new double[1000][1];
        double[] outputs = new double[1000];
        for (int i = 0; i < 1000; i++) {
            outputs[i] = (i + 0.5) / 1000;
            points[i][0] = outputs[i];
        }

        PawnIndex index = PawnIndices.of(points, outputs, RESAMPLING).get(0);

        assertThat(index.maximum()).isCloseTo(0.9, within(1e-12));
        assertThat(index.median()).isCloseTo(0.7, within(1e-12));
        assertThat(index.matters()).isTrue();
    }

    @Test
    void tellTheFactorsOfIshigamisFunctionFromADummy() {
        double[][] points = ScrambledSobol.of(1024, 4, 20261122);
        double[] outputs = KnownFunctions.outputs(points, KnownFunctions::ishigami);

        List<PawnIndex> indices = PawnIndices.of(points, outputs, RESAMPLING);

        assertThat(indices.subList(0, 3)).allMatch(PawnIndex::matters);
        assertThat(indices.get(3).matters()).isFalse();
        assertThat(indices.get(1).median()).isGreaterThan(indices.get(2).median());
        assertThat(indices.get(0).median()).isGreaterThan(indices.get(2).median());
    }

    @Test
    void sliceACategoricalFactorByItsLevels() {
        double[][] points = new double[90][1];
        double[] outputs = new double[90];
        for (int i = 0; i < 90; i++) {
            points[i][0] = i % 3;
            outputs[i] = i % 3 == 0 ? 1 : 0;
        }

        PawnIndex index = PawnIndices.of(points, outputs, RESAMPLING).get(0);

        assertThat(index.maximum()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(index.median()).isCloseTo(1.0 / 3, within(1e-12));
    }

    /** A dummy passes each threshold with a chance of .05; each bound is binomial at .9995. */
    @Test
    void callADummyAnEffectAsRarelyAsClaimed() {
        SplitMix chance = new SplitMix(20261131);
        int samples = 80;
        int median = 0;
        int maximum = 0;
        for (int sample = 0; sample < samples; sample++) {
            double[][] points = KnownFunctions.random(100, 1, chance);
            double[] outputs = new double[100];
            Arrays.setAll(outputs, i -> chance.uniform());
            PawnIndex index = PawnIndices.of(points, outputs, 5, new Resampling(100, 0.95, chance.next()))
                    .get(0);
            median += index.median() > index.medianThreshold() ? 1 : 0;
            maximum += index.maximum() > index.maximumThreshold() ? 1 : 0;
        }
        int bound = new BinomialDistribution(null, samples, 0.05).inverseCumulativeProbability(0.9995);
        assertThat(median).isLessThanOrEqualTo(bound);
        assertThat(maximum).isLessThanOrEqualTo(bound);
    }

    @Test
    void refuseSlicesWithoutPoints() {
        assertThatThrownBy(() -> PawnIndices.of(new double[5][1], new double[5], 4, RESAMPLING))
                .hasMessageContaining("Maybe take fewer slices?");
    }
}
