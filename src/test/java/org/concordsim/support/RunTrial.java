package org.concordsim.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/**
 * The plan of a few runs in a scenario under the fixed seed of the tests; two plans share their exogenous chance
 * replication by replication.
 *
 * @param scenario the scenario with the changes of the trial
 * @param models the organizing models in force: the first from day 0, a second one from the end of warm-up
 * @param replications the number of runs
 */
public record RunTrial(Scenario scenario, List<String> models, int replications) {
    private static final long SEED = 71_993;
    private static final Path BRANCH = Path.of("src/test/resources/scenarios/branch.yaml");

    /** Returns a trial of a model in the small firm of the tests, changed by options of the form {@code path=value}. */
    public static RunTrial branch(String model, int replications, List<String> changes) {
        return branch(List.of(model), replications, changes);
    }

    /** Returns a trial of one model, or of the change from one to another. */
    public static RunTrial branch(List<String> models, int replications, List<String> changes) {
        try {
            return new RunTrial(ScenarioReader.read(BRANCH, changes), models, replications);
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(String.join("\n", e.lines()), e);
        }
    }

    /** Returns the plan of one replication. */
    public RunPlan plan(int replication) {
        var simulation = scenario.parameters().simulation();
        List<RunPlan.Stage> stages = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            double start = i * simulation.warmUpYears() * simulation.yearDays();
            stages.add(new RunPlan.Stage(start, scenario.model(models.get(i))));
        }
        return new RunPlan(scenario.parameters(), stages, SEED, replication);
    }

    /** Runs one replication for its events. */
    public void run(int replication, Consumer<ModelEvent> events) {
        Simulation.run(plan(replication), events);
    }

    /** Runs all replications for their measures and tallies. */
    public RunSample sample() {
        return new RunSample(IntStream.range(0, replications)
                .parallel()
                .mapToObj(this::observe)
                .toList());
    }

    private RunTally observe(int replication) {
        RunTally tally = new RunTally();
        SimulatedLaboratory laboratory =
                new SimulatedLaboratory((plan, events) -> Simulation.run(plan, events.andThen(tally)));
        laboratory.run(plan(replication)).values().forEach(tally::note);
        return tally;
    }
}
