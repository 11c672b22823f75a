package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.statistics.Summary;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twice as many accounts of which each has half as many needs are the same market: Poisson needs of the same rate, met by
 * the same firm. Needs are rare here, so that hardly any account has two, and nobody owns the product at the start.
 */
class DemandScaleTest {
    private static final int RUNS = 24;
    private static final int SCALE = 2;

    /** Four standard errors: for each total a correct model is further apart for 1 seed in 10,000. */
    private static final double ERRORS = 4;

    private static final List<String> TOTALS = List.of(
            "count.NeedArose", "inquiries", "mqls", "sqls", "wins", "newBookings", "noDecisionShare", "winRate");

    private static RunSample sample(String model, int scale) {
        List<String> changes = new ArrayList<>(
                List.of("simulation.warmUpYears=0.25", "simulation.observedYears=0.5", "mechanisms.referral=false"));
        int[] accounts = {8400, 3000, 600};
        List<String> segments = List.of("small", "mid", "enterprise");
        for (int s = 0; s < accounts.length; s++) {
            String segment = "market.segments." + segments.get(s);
            changes.add(segment + ".accounts=" + scale * accounts[s]);
            changes.add(segment + ".needsPerYear=" + 0.25 / scale);
            changes.add(segment + ".ownersAtStart=0");
        }
        return RunTrial.branch(model, RUNS, changes).sample();
    }

    @ParameterizedTest
    @CsvSource({"undefined", "integrated"})
    void twiceTheCustomersAtHalfTheNeedsGiveTheSameTotals(String model) {
        RunSample few = sample(model, 1);
        RunSample many = sample(model, SCALE);

        for (String total : TOTALS) {
            Summary a = Summary.of(few.values(total));
            Summary b = Summary.of(many.values(total));
            double error = Math.sqrt((a.deviation() * a.deviation() + b.deviation() * b.deviation()) / RUNS);

            assertThat(a.mean()).as(total).isPositive();
            assertThat(Math.abs(a.mean() - b.mean())).as(total).isLessThan(ERRORS * error);
        }
    }
}
