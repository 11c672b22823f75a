package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OfferingTest {
    private static final double[] EVEN = {0.5, 0.5};

    @Test
    void whatSuitsPerfectlyHasAFitOfOne() {
        assertThat(new Offering(new double[] {0.3, -0.2}).fit(EVEN, new double[] {0.3, -0.2}))
                .isEqualTo(1);
    }

    @Test
    void missesCountByTheirWeightOnEitherSide() {
        Offering offering = new Offering(new double[] {0.4, -0.4});

        assertThat(offering.fit(new double[] {0.75, 0.25}, new double[] {0, 0})).isCloseTo(0.8, within(1e-12));
        assertThat(offering.fit(new double[] {0.75, 0.25}, new double[] {0.4, 0.4}))
                .isCloseTo(0.9, within(1e-12));
        assertThat(offering.fit(new double[] {0.75, 0.25}, new double[] {-0.4, -0.4}))
                .isCloseTo(0.7, within(1e-12));
    }

    @Property(seed = "20261123", tries = 100)
    void isAShareAndFallsWithTheDistance(
            @ForAll @DoubleRange(min = 0, max = 9) double near, @ForAll @DoubleRange(min = 0, max = 9) double more) {
        Offering offering = new Offering(new double[] {0, 0});
        double close = offering.fit(EVEN, new double[] {near, -near});
        double far = offering.fit(EVEN, new double[] {near + more, -near - more});

        assertThat(close).isBetween(far, 1.0);
        assertThat(far).isNotNegative();
    }
}
