package org.concordsim.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.RunPlan;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/** The start-up of the scenarios over half a year, changed by options: a firm that runs in a fraction of a second. */
public final class SmallFirm {
    private static final Path FILE = Path.of("scenarios/startup.yaml");
    private static final long SEED = 20060701;

    private SmallFirm() {}

    /** Returns the scenario, changed by options of the form {@code path=value}. */
    public static Scenario scenario(String... options) {
        List<String> all = new ArrayList<>(
                List.of("simulation.warmUpYears=0", "simulation.observedYears=0.5", "simulation.replications=2"));
        all.addAll(List.of(options));
        try {
            return ScenarioReader.read(FILE, all);
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(String.join("; ", e.lines()), e);
        }
    }

    /** Returns the plan of the first replication under one organizing model. */
    public static RunPlan plan(String model, String... options) {
        return plan(scenario(options), model, 0);
    }

    /** Returns the plan of a replication of a scenario under one organizing model. */
    public static RunPlan plan(Scenario scenario, String model, int replication) {
        return plan(scenario, scenario.model(model), replication);
    }

    /** Returns the plan of a replication of a scenario under an organizing model in place. */
    public static RunPlan plan(Scenario scenario, OrganizingModel model, int replication) {
        return new RunPlan(scenario.parameters(), List.of(new RunPlan.Stage(0, model)), SEED, replication);
    }
}
