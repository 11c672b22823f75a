package org.concordsim.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.SegmentParameters;
import org.concordsim.observation.Observation;
import org.concordsim.observation.ObservationFrame;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/** The default firm in markets of so many times the accounts with the same needs a year and the same owners in all. */
final class DefaultFirm {
    private final RunPlan plan;
    private final ObservationFrame frame;

    DefaultFirm(String model, int accountsPerNeed) throws ScenarioException {
        Scenario scenario = ScenarioReader.standard(market(accountsPerNeed));
        var parameters = scenario.parameters();
        var time = parameters.simulation();
        double warmUpDays = time.warmUpYears() * time.yearDays();
        double endDay = warmUpDays + time.observedYears() * time.yearDays();
        this.plan = new RunPlan(parameters, List.of(new RunPlan.Stage(0, scenario.model(model))), time.seed(), 0);
        this.frame = new ObservationFrame(warmUpDays, endDay, time.quarterDays(), time.yearDays(), parameters);
    }

    private static List<String> market(int accountsPerNeed) throws ScenarioException {
        var standard = ScenarioReader.standard(List.of()).parameters().market().segments();
        List<String> overrides = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            SegmentParameters s = standard.of(segment);
            String key = "market.segments." + segment.label();
            overrides.add(key + ".accounts=" + s.accounts() * accountsPerNeed);
            overrides.add(key + ".needsPerYear=" + s.needsPerYear() / accountsPerNeed);
        }
        return overrides;
    }

    /** Returns the number of accounts in the market. */
    int accounts() {
        var segments = plan.parameters().market().segments();
        int accounts = 0;
        for (Segment segment : Segment.values()) {
            accounts += segments.of(segment).accounts();
        }
        return accounts;
    }

    /** Runs and observes a whole replication and returns the simulation at its end. */
    Simulation replicate() {
        Observation observation = new Observation(frame);
        Simulation simulation = new Simulation(plan, observation);
        simulation.start();
        simulation.runUntil(simulation.endDay());
        if (observation.results().isEmpty()) {
            throw new IllegalStateException("Nothing was observed.");
        }
        return simulation;
    }
}
