package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.validation.known.KnownFirm;
import org.concordsim.experiment.validation.known.LifetimeWorth;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent.RenewalDecided;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;

/**
 * Owners who renew with a constant chance r are worth m r / (1 + i - r) to the firm (Gupta and Lehmann 2003). Intervals
 * have confidence .999 over 40,000 independent owners.
 */
class LifetimeValueTest {
    private static final int OWNERS = 40_000;
    private static final double CONFIDENCE = 0.999;
    private static final double RETENTION = LifetimeWorth.RETENTION;
    private static final double DISCOUNT = LifetimeWorth.DISCOUNT;
    private static final double[] VALUES = values(RETENTION);

    @Test
    void anOwnerIsWorthTheDiscountedMarginsOfItsRenewals() {
        Interval found = Summary.of(VALUES, CONFIDENCE).interval();

        assertThat(LifetimeWorth.formula(RETENTION)).isBetween(found.low(), found.high());
        assertThat(found.halfWidth()).isLessThan(0.03 * LifetimeWorth.formula(RETENTION));
    }

    @Test
    void onePercentMoreRetentionIsWorthItsElasticity() {
        double[] more = values(1.01 * RETENTION);
        double[] less = values(0.99 * RETENTION);
        double[] elasticity = IntStream.range(0, OWNERS)
                .mapToDouble(owner -> (more[owner] - less[owner]) / (0.02 * LifetimeWorth.formula(RETENTION)))
                .toArray();

        Interval found = Summary.of(elasticity, CONFIDENCE).interval();
        assertThat((1 + DISCOUNT) / (1 + DISCOUNT - RETENTION)).isBetween(found.low(), found.high());
        assertThat(found.halfWidth()).isLessThan(0.5);
    }

    @Test
    void theObservationAgreesInAFirmThatReplacesWhomItLoses() {
        int owners = 4000;
        Laboratory.Outcome outcome = renewing(
                        RETENTION,
                        "market.segments.small.accounts=" + owners,
                        "market.segments.small.ownersAtStart=" + owners,
                        "market.segments.small.needsPerYear=4")
                .observe(0);

        double decisions = 20.0 * owners;
        double spread = Math.sqrt(RETENTION * (1 - RETENTION) / decisions)
                / RETENTION
                * (1 + DISCOUNT)
                / (1 + DISCOUNT - RETENTION);
        assertThat(KnownCase.value(outcome, "lifetimeValue"))
                .isCloseTo(LifetimeWorth.formula(RETENTION), within(4 * spread * LifetimeWorth.formula(RETENTION)));
    }

    private static KnownCase renewing(double retention, String... changes) {
        return new KnownCase(LifetimeWorth.renewing(retention, changes), KnownFirm.MODEL);
    }

    private static double[] values(double retention) {
        double[] values = new double[OWNERS];
        Map<Integer, Integer> renewals = new HashMap<>();
        RenewalDecided[] last = new RenewalDecided[1];
        renewing(retention).run(0, event -> {
            if (event instanceof RenewalDecided decided) {
                last[0] = decided;
                renewals.merge(decided.customer(), 1, Integer::sum);
            } else if (isMargin(event)) {
                int owner = last[0].customer();
                values[owner] += ((MoneyMoved) event).amount() * Math.pow(1 + DISCOUNT, -renewals.get(owner));
            }
        });
        return values;
    }

    private static boolean isMargin(ModelEvent event) {
        return event instanceof MoneyMoved moved
                && (moved.account() == Account.RENEWALS || moved.account() == Account.UNIT_COST);
    }
}
