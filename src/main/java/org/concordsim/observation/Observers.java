package org.concordsim.observation;

import org.concordsim.observation.conflict.ConflictOutcomes;
import org.concordsim.observation.diagnostic.DiagnosticOutcomes;
import org.concordsim.observation.friction.FrictionOutcomes;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.funnel.FunnelOutcomes;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.money.MoneyOutcomes;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.outcome.Setting;
import org.concordsim.observation.people.Findings;
import org.concordsim.observation.people.PeopleOutcomes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.time.HeadCount;
import org.concordsim.observation.time.TimeOutcomes;

/** The roster of all that is observed in a run, theme by theme. */
final class Observers {
    private Observers() {}

    /** Returns a roster of observers that have heard nothing. */
    static Roster of(Grid grid, Setting setting) {
        Roster roster = new Roster(grid, setting);
        Purchases purchases = roster.count(new Purchases());
        HeadCount headCount = roster.count(new HeadCount(grid, setting));
        Journeys journeys = roster.count(new Journeys(grid, purchases));
        MoneyOutcomes.enter(roster, journeys);
        FunnelOutcomes.enter(roster, purchases);
        FrictionOutcomes.enter(roster, journeys);
        ConflictOutcomes.enter(roster);
        TimeOutcomes.enter(roster, headCount);
        Findings people = PeopleOutcomes.enter(roster, headCount);
        DiagnosticOutcomes.enter(roster, people, headCount);
        return roster;
    }
}
