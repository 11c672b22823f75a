package org.concordsim.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.validation.known.KnownFirm;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/** A scenario of a known answer under one organizing model. */
record KnownCase(Scenario scenario, String model) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "known-answers");

    /** Returns a scenario that comes with the program, changed by options of the form {@code path=value}. */
    static KnownCase of(String stem, String... overrides) {
        return new KnownCase(KnownFirm.scenario(stem, overrides), KnownFirm.MODEL);
    }

    /** Returns a scenario of the folder {@code known-answers}, changed by such options, under a model. */
    static KnownCase ofTest(String stem, String model, String... overrides) {
        try {
            return new KnownCase(ScenarioReader.read(FOLDER.resolve(stem + ".yaml"), List.of(overrides)), model);
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), e.lines()), e);
        }
    }

    /** Returns the plan of a replication. */
    RunPlan plan(int replication) {
        List<RunPlan.Stage> stages = List.of(new RunPlan.Stage(0, scenario.model(model)));
        return new RunPlan(
                scenario.parameters(),
                stages,
                scenario.parameters().simulation().seed(),
                replication);
    }

    /** Runs a replication. */
    void run(int replication, Consumer<ModelEvent> events) {
        Simulation.run(plan(replication), events);
    }

    /** Returns the events of a replication. */
    List<ModelEvent> events(int replication) {
        List<ModelEvent> events = new ArrayList<>();
        run(replication, events::add);
        return events;
    }

    /** Returns the measures of a replication. */
    Laboratory.Outcome observe(int replication) {
        return new SimulatedLaboratory(Simulation::run).run(plan(replication));
    }

    /** Returns the value of a measure of a replication over all segments and the whole period. */
    static double value(Laboratory.Outcome outcome, String measure) {
        return outcome.values().stream()
                .filter(each -> each.measure().name().equals(measure))
                .filter(each -> each.segment().equals("all") && each.period().equals("all"))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
