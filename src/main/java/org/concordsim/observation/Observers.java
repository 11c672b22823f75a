package org.concordsim.observation;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Function;
import org.concordsim.observation.conflict.Conflicts;
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
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Setting;
import org.concordsim.observation.time.CoordinationHours;
import org.concordsim.observation.time.HeadCount;
import org.concordsim.observation.time.WorkingHours;

/** All observers of a run, in the canonical order of their measures. */
final class Observers {
    private final Grid grid;
    private final Setting setting;
    private final HeadCount headCount;
    private final Purchases purchases = new Purchases();
    private final Journeys journeys;
    private final List<Collector> all = new ArrayList<>();

    Observers(Grid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
        headCount = new HeadCount(grid, setting);
        journeys = new Journeys(grid, purchases);
        all.add(purchases);
        addMoney();
        addFunnel();
        addFriction();
        addConflicts();
        addTime();
        addPeople();
    }

    private void addMoney() {
        Ledger ledger = new Ledger(grid);
        Contracts contracts = new Contracts(grid);
        all.add(ledger);
        all.add(new CustomerValue(grid, setting.customerWage(), journeys));
        all.add(contracts);
        all.add(new Equity(grid, setting.discountRate(), ledger, contracts));
        all.add(new Market(grid));
        all.add(new ProductChanges(grid));
        all.add(new QuarterShape(grid));
    }

    private void addFunnel() {
        all.add(new Stages(grid));
        all.add(new Opportunities(grid, purchases));
        all.add(new Responses(grid));
        all.add(new Decisions(grid));
        all.add(new PriceRounds(grid));
        all.add(new Ends(grid, purchases));
        all.add(new Sources(grid));
    }

    private void addFriction() {
        all.add(journeys);
        all.add(new Annoyances(grid, purchases, journeys));
    }

    private void addConflicts() {
        for (ConflictKind kind : ConflictKind.values()) {
            all.add(new Conflicts(grid, kind));
        }
    }

    private void addTime() {
        all.add(headCount);
        all.add(new WorkingHours(grid, Function.SALES, headCount));
        all.add(new WorkingHours(grid, Function.MARKETING, headCount));
        all.add(new CoordinationHours(grid));
    }

    private void addPeople() {
        Relations relations = new Relations(grid);
        Agreement agreement = new Agreement(grid);
        Pay pay = new Pay(grid);
        all.add(relations);
        all.add(agreement);
        all.add(pay);
        all.add(new Evenness(grid, headCount));
        all.add(new Diagnostic(grid, setting, new Diagnostic.Peers(agreement, relations, pay, headCount)));
    }

    /** Returns the observers. */
    List<Collector> all() {
        return all;
    }

    /** Returns every measure and how it is read, in canonical order. */
    List<Reading> readings() {
        return all.stream().flatMap(collector -> collector.readings().stream()).toList();
    }
}
