package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.experiment.validation.known.Diffusion;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.ModelEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A product that spreads by needs and recommendations follows the curve of Bass (1969). The allowance is four standard
 * deviations of the density-dependent Markov chain behind the curve, by its linear noise approximation (Kurtz 1970): a
 * correct model fails in one of the 36 comparisons with a chance of at most .0023.
 */
class BassTest {
    private static final int ACCOUNTS = Diffusion.ACCOUNTS;
    private static final int REPLICATIONS = 4;
    private static final int YEARS = 12;
    private static final double YEAR_DAYS = 260;

    @ParameterizedTest
    @CsvSource({"0.03,0.5", "0.01,0.9", "0.15,0"})
    void theProductSpreadsAsBassSays(double p, double q) {
        double[] share = meanShare(p, q);

        double[] variance = variance(p, q);
        for (int year = 1; year <= YEARS; year++) {
            double deviation = Math.sqrt(variance[year] / REPLICATIONS);
            assertThat(deviation).as("precision in year %d", year).isLessThan(0.02);
            assertThat(share[year]).as("year %d", year).isCloseTo(Diffusion.curve(p, q, year), within(4 * deviation));
        }
    }

    private static double[] meanShare(double p, double q) {
        double[] share = new double[YEARS + 1];
        String[] rates = {"market.segments.small.needsPerYear=" + p, "afterSale.referralsPerYear=" + q};
        KnownCase bass = KnownCase.of("bass", rates);
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            bass.run(replication, event -> count(event, share));
        }
        return share;
    }

    private static void count(ModelEvent event, double[] share) {
        if (event instanceof Won won) {
            for (int year = (int) Math.ceil(won.day() / YEAR_DAYS); year <= YEARS; year++) {
                share[year] += 1.0 / ACCOUNTS / REPLICATIONS;
            }
        }
    }

    /** Returns the variance of the share at the end of each year: dV/dt = 2 b'(F) V + b(F) / N with b = (p + q F)(1 - F). */
    private static double[] variance(double p, double q) {
        int steps = 10_000;
        double[] variance = new double[YEARS + 1];
        double v = 0;
        for (int i = 0; i < YEARS * steps; i++) {
            double f = Diffusion.curve(p, q, (i + 0.5) / steps);
            v += (2 * (q - p - 2 * q * f) * v + (p + q * f) * (1 - f) / ACCOUNTS) / steps;
            if ((i + 1) % steps == 0) {
                variance[(i + 1) / steps] = v;
            }
        }
        return variance;
    }
}
