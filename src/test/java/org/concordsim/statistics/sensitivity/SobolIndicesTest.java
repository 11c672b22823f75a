package org.concordsim.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.concordsim.experiment.design.SaltelliDesign;
import org.concordsim.random.Chance;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final Resampling RESAMPLING = new Resampling(200, 0.95, 7);

    /** Ishigami and Homma (1990): variance 13.845; indices as in Saltelli et al. (2008), section 4.3. */
    @Test
    void findsThePublishedIndicesOfIshigamisFunction() {
        SaltelliDesign design = SaltelliDesign.of(4096, 3, true, 20261122);
        SobolIndices indices = SobolIndices.of(
                design.outputs(KnownFunctions.outputs(design.points(), KnownFunctions::ishigami)), RESAMPLING);

        assertThat(indices.variance()).isCloseTo(13.8446, within(0.05));
        assertThat(indices.mean()).isCloseTo(3.5, within(0.01));
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            assertThat(indices.factors().get(i).first()).isCloseTo(first[i], within(0.02));
            assertThat(indices.factors().get(i).total()).isCloseTo(total[i], within(0.02));
            assertThat(indices.factors().get(i).firstInterval().contains(first[i]))
                    .isTrue();
            assertThat(indices.factors().get(i).totalInterval().contains(total[i]))
                    .isTrue();
        }
    }

    @Test
    void findsTheOneInteractionOfIshigamisFunction() {
        SaltelliDesign design = SaltelliDesign.of(4096, 3, true, 20261123);
        List<SobolPair> pairs = SobolIndices.of(
                        design.outputs(KnownFunctions.outputs(design.points(), KnownFunctions::ishigami)), RESAMPLING)
                .pairs();

        assertThat(pairs).extracting(SobolPair::factor).containsExactly(0, 0, 1);
        assertThat(pairs).extracting(SobolPair::other).containsExactly(1, 2, 2);
        assertThat(pairs.get(0).value()).isCloseTo(0, within(0.03));
        assertThat(pairs.get(1).value()).isCloseTo(0.2437, within(0.03));
        assertThat(pairs.get(2).value()).isCloseTo(0, within(0.03));
        assertThat(pairs.get(1).interval().contains(0.2437)).isTrue();
    }

    @Test
    void findsTheClosedFormIndicesOfTheGFunction() {
        SaltelliDesign design = SaltelliDesign.of(4096, 8, false, 20261124);
        SobolIndices indices =
                SobolIndices.of(design.outputs(KnownFunctions.outputs(design.points(), KnownFunctions::g)), RESAMPLING);

        assertThat(indices.pairs()).isEmpty();
        for (int i = 0; i < 8; i++) {
            assertThat(indices.factors().get(i).first()).isCloseTo(KnownFunctions.firstOfG(i, 8), within(0.02));
            assertThat(indices.factors().get(i).total()).isCloseTo(KnownFunctions.totalOfG(i, 8), within(0.02));
        }
        assertThat(KnownFunctions.firstOfG(0, 8)).isCloseTo(0.716, within(0.001));
        assertThat(KnownFunctions.totalOfG(0, 8)).isCloseTo(0.787, within(0.001));
    }

    /**
     * The two-sided binomial bounds at .0005 leave one false alarm in a thousand seeds per index if coverage is .95; the
     * lower bound is taken at .93, since percentile intervals of 128 rows fall a little short.
     */
    @Test
    void itsIntervalsCoverAsOftenAsTheyClaim() {
        SplitMix chance = new SplitMix(20261125);
        int samples = 250;
        int[] hits = new int[6];
        for (int sample = 0; sample < samples; sample++) {
            SaltelliOutputs outputs = KnownFunctions.saltelli(128, 3, KnownFunctions::g, chance);
            List<SobolIndex> factors = SobolIndices.of(outputs, new Resampling(200, 0.95, chance.next()))
                    .factors();
            for (int i = 0; i < 3; i++) {
                hits[i] += factors.get(i).firstInterval().contains(KnownFunctions.firstOfG(i, 3)) ? 1 : 0;
                hits[3 + i] += factors.get(i).totalInterval().contains(KnownFunctions.totalOfG(i, 3)) ? 1 : 0;
            }
        }
        int low = new BinomialDistribution(null, samples, 0.93).inverseCumulativeProbability(0.0005);
        assertThat(Arrays.stream(hits).min().orElseThrow())
                .as(Arrays.toString(hits))
                .isGreaterThanOrEqualTo(low);
    }

    @Test
    void independentNoiseShrinksFirstOrderAndLiftsTotalUnlessItsVarianceIsGiven() {
        SaltelliDesign design = SaltelliDesign.of(4096, 3, false, 20261126);
        double[] values = KnownFunctions.outputs(design.points(), KnownFunctions::ishigami);
        double noise = 13.8446;
        SplitMix chance = new SplitMix(20261127);
        for (int i = 0; i < values.length; i++) {
            values[i] += Math.sqrt(noise) * Chance.normal(chance.uniform());
        }
        SaltelliOutputs outputs = design.outputs(values);

        List<SobolIndex> blind = SobolIndices.of(outputs, RESAMPLING).factors();
        List<SobolIndex> told = SobolIndices.of(outputs, noise, RESAMPLING).factors();

        assertThat(blind.get(1).first()).isCloseTo(0.4424 / 2, within(0.04));
        assertThat(blind.get(1).total()).isCloseTo((0.4424 + 1) / 2, within(0.04));
        assertThat(told.get(1).first()).isCloseTo(0.4424, within(0.1));
        assertThat(told.get(1).total()).isCloseTo(0.4424, within(0.1));
        assertThat(told.get(2).first()).isCloseTo(0, within(0.1));
    }

    @Test
    void areNotDefinedWhereNothingVaries() {
        SaltelliDesign design = SaltelliDesign.of(8, 2, true, 1);
        SobolIndices indices = SobolIndices.of(design.outputs(new double[design.points().length]), RESAMPLING);

        assertThat(indices.variance()).isZero();
        assertThat(indices.factors()).allMatch(index -> Double.isNaN(index.first()) && Double.isNaN(index.total()));
        assertThat(indices.factors())
                .allMatch(index -> Double.isNaN(index.firstInterval().low()));
    }

    @Test
    void theTableOfConvergenceEndsWithTheWholeSample() {
        SaltelliDesign design = SaltelliDesign.of(1024, 3, false, 20261128);
        SaltelliOutputs outputs = design.outputs(KnownFunctions.outputs(design.points(), KnownFunctions::ishigami));

        List<SobolIndices> table = SobolConvergence.of(outputs, 0, RESAMPLING);

        assertThat(table).extracting(SobolIndices::rows).containsExactly(256, 512, 1024);
        assertThat(table.get(2)).isEqualTo(SobolIndices.of(outputs, RESAMPLING));
        assertThat(SobolConvergence.lastChange(table)).isGreaterThan(0).isLessThan(0.1);
        assertThat(table.get(2).factors().get(0).totalInterval().halfWidth())
                .isLessThan(table.get(0).factors().get(0).totalInterval().halfWidth());
    }

    @Test
    void refuseBlocksOfDifferentLength() {
        double[] two = {1, 2};
        assertThatThrownBy(() -> new SaltelliOutputs(two, two, new double[][] {{1}}, new double[0][]))
                .hasMessageContaining("Maybe a run is missing?");
        assertThatThrownBy(() -> new Resampling(10, 0.95, 1)).hasMessageContaining("Maybe try 1000?");
    }
}
