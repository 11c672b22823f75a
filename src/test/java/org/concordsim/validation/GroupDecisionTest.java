package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/** Buying groups: large ones run out of time to agree, and what the contact says is worth as much as it tells. */
class GroupDecisionTest {
    private static final int RUNS = 6;
    private static final double CONFIDENCE = 0.95;
    private static final String LARGE = "winRateGroup6plus";
    private static final String SINGLE = "winRateGroup1";

    private static RunSample sample(String... changes) {
        return RunTrial.branch("defined", RUNS, List.of(changes)).sample();
    }

    private static double lost(RunSample before, RunSample after, String measure) {
        return before.mean(measure) - after.mean(measure);
    }

    @Test
    void largeGroupsBuyLessOftenThanSingleBuyers() {
        RunSample firm = sample();
        PairedComparison gap = PairedComparison.of(firm.values(LARGE), firm.values(SINGLE), CONFIDENCE);

        assertThat(gap.interval().high()).as("%s", gap).isNegative();
    }

    @Test
    void slowAgreementCostsDealsWithLargeGroupsAndHardlyAnyWithSingleBuyers() {
        RunSample atOnce = sample("market.agreementDays=0");
        RunSample slowly = sample("market.agreementDays=12");
        PairedComparison large = slowly.less(atOnce, LARGE, CONFIDENCE);

        assertThat(large.interval().high()).as("%s", large).isNegative();
        assertThat(lost(atOnce, slowly, LARGE)).isGreaterThan(2 * lost(atOnce, slowly, SINGLE));
    }

    @Test
    void dealsForecastAreWonMoreOftenWhereCustomersTellOfCompetingOffers() {
        RunSample silent = sample("market.competitors.disclosed=0");
        RunSample open = sample("market.competitors.disclosed=1");
        PairedComparison won = open.less(silent, "wonShare", CONFIDENCE);

        assertThat(won.interval().low()).as("%s", won).isPositive();
    }
}
