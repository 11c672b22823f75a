package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordsim.experiment.Laboratory;
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
    private static final double MARGIN = 600;
    private static final double RETENTION = 0.8;
    private static final double DISCOUNT = 0.12;
    private static final double CHOICE_SCALE = 5;
    private static final double PRICE = 1;
    private static final double FIT_WORTH = 0.005;
    private static final double STATUS_QUO = -5;
    private static final double[] VALUES = values(RETENTION);

    @Test
    void anOwnerIsWorthTheDiscountedMarginsOfItsRenewals() {
        Interval found = Summary.of(VALUES, CONFIDENCE).interval();

        assertThat(formula(RETENTION)).isBetween(found.low(), found.high());
        assertThat(found.halfWidth()).isLessThan(0.03 * formula(RETENTION));
    }

    @Test
    void onePercentMoreRetentionIsWorthItsElasticity() {
        double[] more = values(1.01 * RETENTION);
        double[] less = values(0.99 * RETENTION);
        double[] elasticity = IntStream.range(0, OWNERS)
                .mapToDouble(owner -> (more[owner] - less[owner]) / (0.02 * formula(RETENTION)))
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
        assertThat(KnownAnswer.value(outcome, "lifetimeValue"))
                .isCloseTo(formula(RETENTION), within(4 * spread * formula(RETENTION)));
    }

    private static double formula(double retention) {
        return MARGIN * retention / (1 + DISCOUNT - retention);
    }

    /** Returns owners for whom staying is better than the status quo by such an amount that they stay with a chance. */
    private static KnownAnswer renewing(double retention, String... overrides) {
        double logOdds = Math.log(retention / (1 - retention));
        double switching = CHOICE_SCALE * logOdds + PRICE - FIT_WORTH + STATUS_QUO;
        Stream<String> set = Stream.of("market.segments.small.switchingCost=" + switching);
        return KnownAnswer.of(
                "lifetime", "quiet", Stream.concat(set, Stream.of(overrides)).toArray(String[]::new));
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
