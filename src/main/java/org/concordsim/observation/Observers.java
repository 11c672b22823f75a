package org.concordsim.observation;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Function;
import org.concordsim.observation.conflict.Conflicts;
import org.concordsim.observation.conflict.FormWishes;
import org.concordsim.observation.diagnostic.Diagnostic;
import org.concordsim.observation.friction.Annoyances;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.funnel.Decisions;
import org.concordsim.observation.funnel.Ends;
import org.concordsim.observation.funnel.Opportunities;
import org.concordsim.observation.funnel.PriceRounds;
import org.concordsim.observation.funnel.Purchases;
import org.concordsim.observation.funnel.Responses;
import org.concordsim.observation.funnel.Sources;
import org.concordsim.observation.funnel.Stages;
import org.concordsim.observation.money.Contracts;
import org.concordsim.observation.money.CustomerValue;
import org.concordsim.observation.money.Equity;
import org.concordsim.observation.money.Ledger;
import org.concordsim.observation.money.Market;
import org.concordsim.observation.money.ProductChanges;
import org.concordsim.observation.money.QuarterShape;
import org.concordsim.observation.people.Agreement;
import org.concordsim.observation.people.Evenness;
import org.concordsim.observation.people.Pay;
import org.concordsim.observation.people.Relations;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Setting;
import org.concordsim.observation.time.CoordinationHours;
import org.concordsim.observation.time.HeadCount;
import org.concordsim.observation.time.WorkingHours;

/** All that is counted in a run, and its outcomes in canonical order. */
final class Observers {
    private final Grid grid;
    private final Setting setting;
    private final HeadCount headCount;
    private final Purchases purchases;
    private final Journeys journeys;
    private final List<Collector> collectors = new ArrayList<>();
    private final List<OutcomeFamily> outcomes = new ArrayList<>();

    Observers(Grid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
        purchases = count(new Purchases());
        headCount = new HeadCount(grid, setting);
        journeys = new Journeys(grid, purchases);
        addMoney();
        addFunnel();
        addFriction();
        addConflicts();
        addTime();
        addPeople();
    }

    private <T extends Collector> T count(T collector) {
        collectors.add(collector);
        return collector;
    }

    private <T extends Collector & OutcomeFamily> T own(T outcome) {
        collectors.add(outcome);
        outcomes.add(outcome);
        return outcome;
    }

    private void addMoney() {
        Ledger ledger = own(new Ledger(grid));
        own(new CustomerValue(grid, setting.customerWage(), journeys));
        Contracts contracts = own(new Contracts(grid));
        own(new Equity(grid, setting.discountRate(), ledger, contracts));
        own(new Market(grid));
        own(new ProductChanges(grid));
        own(new QuarterShape(grid));
    }

    private void addFunnel() {
        own(new Stages(grid));
        own(new Opportunities(grid, purchases));
        own(new Responses(grid));
        own(new Decisions(grid));
        own(new PriceRounds(grid));
        own(new Ends(grid, purchases));
        own(new Sources(grid));
    }

    private void addFriction() {
        own(journeys);
        own(new Annoyances(grid, purchases, journeys));
    }

    private void addConflicts() {
        for (ConflictKind kind : ConflictKind.values()) {
            own(new Conflicts(grid, kind));
        }
        own(new FormWishes(grid));
    }

    private void addTime() {
        count(headCount);
        own(new WorkingHours(grid, Function.SALES, headCount));
        own(new WorkingHours(grid, Function.MARKETING, headCount));
        own(new CoordinationHours(grid));
    }

    private void addPeople() {
        Relations relations = own(new Relations(grid));
        Agreement agreement = own(new Agreement(grid));
        Pay pay = own(new Pay(grid));
        own(new Evenness(grid, headCount));
        own(new Diagnostic(grid, setting, new Diagnostic.Peers(agreement, relations, pay, headCount)));
    }

    /** Lets all that is counted ask for its events. */
    void hear(Routes routes) {
        collectors.forEach(collector -> collector.hear(routes));
    }

    /** Returns every measure and how it is read, in canonical order. */
    List<Reading> readings() {
        return outcomes.stream().flatMap(outcome -> outcome.readings().stream()).toList();
    }
}
