package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.concordsim.model.parameters.WaitingParameters;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final double HOURS = 24;

    private static Patience patience(double theta, double floor, double weight) {
        return new Patience(new WaitingParameters(theta, floor, weight, 1));
    }

    /** Theta 8 h, floor .3, weight .4: .97 are left after an hour, .79 after 8 h, .62 after 40 h. */
    @Test
    void keepsTheSharesOfThePublishedCurve() {
        Patience usual = patience(8, 0.3, 0.4);
        Offset<Double> rounding = within(0.005);

        assertThat(usual.retention(0)).isEqualTo(1);
        assertThat(usual.retention(1 / HOURS)).isCloseTo(0.97, rounding);
        assertThat(usual.retention(8 / HOURS)).isCloseTo(0.79, rounding);
        assertThat(usual.retention(40 / HOURS)).isCloseTo(0.62, rounding);
        assertThat(usual.retention(1e6)).isCloseTo(Math.pow(0.3, 0.4), within(1e-12));
    }

    @Test
    void isExponentialWithoutAFloor() {
        assertThat(patience(48, 0, 0.5).limitDays(1.5)).isCloseTo(2 / 0.5 * 1.5, within(1e-9));
    }

    @Test
    void neverEndsWithoutWeightOrBeyondTheFloor() {
        assertThat(patience(8, 0.3, 0).limitDays(0.1)).isInfinite();
        assertThat(patience(8, 0.3, 0.4).limitDays(10)).isInfinite();
        double most = -0.4 * Math.log(0.3);
        assertThat(patience(8, 0.3, 0.4).limitDays(most * 0.999)).isFinite();
        assertThat(patience(8, 0.3, 0.4).limitDays(most * 1.001)).isInfinite();
        assertThat(patience(8, 0, 0.4).limitDays(1e4)).isInfinite();
    }

    /** A share exp(-x) of customers has a threshold above x: those are the ones still there at the limit of x. */
    @Property(seed = "20261122", tries = 100)
    void leavesTheShareThatItsLimitsSay(
            @ForAll @DoubleRange(min = 0.01, max = 0.3) double threshold,
            @ForAll @DoubleRange(min = 0, max = 0.4) double floor,
            @ForAll @DoubleRange(min = 0.4, max = 3) double weight) {
        Patience any = patience(20, floor, weight);

        assertThat(any.retention(any.limitDays(threshold))).isCloseTo(Math.exp(-threshold), within(1e-9));
    }
}
