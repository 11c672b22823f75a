package org.concordsim.experiment.validation.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The formulas of known answers against special cases that are known without them. */
class TheoryTest {
    @Test
    void oneServerWaitsAsInTheSingleQueue() {
        ErlangC queue = new ErlangC(3, 5, 1);

        assertThat(queue.waitsLonger(0)).isCloseTo(0.6, within(1e-12));
        assertThat(queue.meanWait()).isCloseTo(0.6 / 2, within(1e-12));
    }

    @Test
    void theTimeInTheSystemOfTwoServersHasTheMeanThatLittlesLawGives() {
        ErlangC queue = new ErlangC(3, 2, 2);
        double sum = 0;
        for (int i = 0; i < 200_000; i++) {
            sum += queue.staysLonger((i + 0.5) * 1e-4) * 1e-4;
        }

        assertThat(sum).isCloseTo(queue.meanWait() + 0.5, within(1e-6));
    }

    @Test
    void customersWhoHardlyLeaveWaitAsInErlangC() {
        ErlangA impatient = new ErlangA(30, 20, 1e-4, 3);
        ErlangC patient = new ErlangC(30, 20, 3);

        assertThat(impatient.waitsLonger(0.02)).isCloseTo(patient.waitsLonger(0.02), within(1e-5));
        assertThat(impatient.meanWaitOfServed()).isCloseTo(patient.meanWait(), within(1e-5));
    }

    @Test
    void thoseWhoLeaveAreTheLeavingRateTimesTheQueue() {
        // two states of one server with service as fast as leaving: a Poisson number in the system, mean 2
        ErlangA queue = new ErlangA(20, 10, 10, 1);
        double inQueue = 2 - (1 - Math.exp(-2));

        assertThat(queue.leaves()).isCloseTo(10 * inQueue / 20, within(1e-8));
    }

    @Test
    void withoutImitationAProductSpreadsAsNeedsArise() {
        assertThat(Diffusion.curve(0.15, 0, 3)).isCloseTo(1 - Math.exp(-0.45), within(1e-12));
    }

    @Test
    void imitationIsFastestWhereTheCurveTurns() {
        double turn = Math.log(0.5 / 0.03) / 0.53;

        assertThat(Diffusion.curve(0.03, 0.5, turn)).isCloseTo(0.5 - 0.03 / (2 * 0.5), within(1e-12));
    }

    @Test
    void anOwnerIsWorthTheSumOfItsDiscountedMargins() {
        double sum = 0;
        for (int year = 1; year < 500; year++) {
            sum += LifetimeWorth.MARGIN * Math.pow(0.8 / 1.12, year);
        }

        assertThat(LifetimeWorth.formula(0.8)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void rivalsShareAsTheLogitSays() {
        double sameForAll = (1 - Math.exp(-1));

        assertThat(Line.logit(1, 0.24)).isCloseTo(sameForAll, within(1e-12));
        assertThat(Line.logit(100, 0.24)).isCloseTo(1, within(1e-12));
        assertThat(Line.logit(0.9, 1e-3)).isCloseTo(Math.exp(-1), within(1e-12));
    }
}
