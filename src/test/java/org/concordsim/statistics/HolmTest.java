package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void adjustsStepByStepFromTheSmallest() {
        double[] adjusted = Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005});

        assertThat(adjusted).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
    }

    @Test
    void leavesWhatIsNotDefinedOutOfTheFamily() {
        double[] adjusted = Holm.adjust(new double[] {Double.NaN, 0.02, 0.4});

        assertThat(adjusted[0]).isNaN();
        assertThat(adjusted[1]).isEqualTo(0.04);
        assertThat(adjusted[2]).isEqualTo(0.4);
    }

    @Test
    void adjustsAnEmptyFamilyToNothing() {
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    @Property(seed = "20060705")
    void neverMakesAPSmallerAndKeepsTheirOrder(@ForAll double @net.jqwik.api.constraints.Size(max = 20) [] raw) {
        double[] p = Arrays.stream(raw)
                .map(value -> Math.abs(Math.IEEEremainder(value, 1)))
                .toArray();
        double[] adjusted = Holm.adjust(p);

        for (int i = 0; i < p.length; i++) {
            if (!Double.isNaN(p[i])) {
                assertThat(adjusted[i]).isBetween(p[i], 1.0);
            }
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] < p[j] && adjusted[i] > adjusted[j]).isFalse();
            }
        }
    }

    @Property(seed = "20060705")
    void leavesASingleTestAsItIs(@ForAll @DoubleRange(min = 0, max = 1) double p) {
        assertThat(Holm.adjust(new double[] {p})).containsExactly(p);
    }

    @Test
    void makesAFalseClaimAboutAFamilyNoMoreOftenThanItsLevel() {
        UniformRealDistribution uniform = new UniformRealDistribution(new Well19937c(20060703), 0, 1);
        int families = 4000;
        int claims = 0;
        for (int i = 0; i < families; i++) {
            claims += Arrays.stream(Holm.adjust(uniform.sample(12))).anyMatch(p -> p <= 0.05) ? 1 : 0;
        }

        assertThat(claims).isLessThanOrEqualTo(SummaryTest.bound(families, 0.05, 0.9995));
    }
}
