package org.concordsim.observation.people;

import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.time.HeadCount;

/** The outcomes of the people in both functions, in canonical order. */
public final class PeopleOutcomes {
    private PeopleOutcomes() {}

    /** Enters the outcomes and returns those that the diagnostic reads. */
    public static Findings enter(Roster roster, HeadCount headCount) {
        Grid grid = roster.grid();
        Findings findings = new Findings(
                new Trust(grid),
                new BeliefDistance(grid),
                new ForecastError(grid),
                new Kappa(grid),
                new QuotaReachedShare(grid));
        roster.measure(
                findings.trust(),
                new SharedLanguage(grid),
                findings.beliefs(),
                new SignalDiversity(grid),
                findings.forecast(),
                findings.judgement(),
                new QuotaAttainment(grid),
                findings.quotas(),
                new PayPerSalesperson(grid),
                new PerceivedFairness(grid),
                new WinsGini(grid, headCount));
        return findings;
    }
}
