package org.concordsim.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.observation.Catalogue;
import org.concordsim.observation.Observation;
import org.concordsim.observation.ObservationFrame;
import org.concordsim.result.Measure;

/**
 * A laboratory in which every measure of the catalogue is observed from the end of warm-up on.
 *
 * @param simulator the simulation
 */
public record SimulatedLaboratory(Simulator simulator) implements Laboratory {
    private static final double WEEK_DAYS = 5;

    @Override
    public List<Measure> measures() {
        return Catalogue.measures();
    }

    @Override
    public Outcome run(RunPlan plan) {
        SimulationParameters simulation = plan.parameters().simulation();
        double warmUpDays = simulation.warmUpYears() * simulation.yearDays();
        return run(plan, warmUpDays, simulation.quarterDays());
    }

    @Override
    public Laboratory fromStart() {
        SimulatedLaboratory standard = this;
        return new Laboratory() {
            @Override
            public List<Measure> measures() {
                return standard.measures();
            }

            @Override
            public Outcome run(RunPlan plan) {
                return standard.run(plan, 0, WEEK_DAYS);
            }
        };
    }

    private Outcome run(RunPlan plan, double fromDay, double periodDays) {
        SimulationParameters simulation = plan.parameters().simulation();
        double warmUpDays = simulation.warmUpYears() * simulation.yearDays();
        double endDay = warmUpDays + simulation.observedYears() * simulation.yearDays();
        ObservationFrame frame =
                new ObservationFrame(fromDay, endDay, periodDays, simulation.yearDays(), plan.parameters());
        Observation observation = new Observation(frame);
        RunEnd end = simulator.run(plan, observation);
        return new Outcome(end, observation.results());
    }

    @Override
    public Outcome run(RunPlan plan, Consumer<ModelEvent> listener) {
        Simulator heard = (same, events) -> simulator.run(same, events.andThen(listener));
        return new SimulatedLaboratory(heard).run(plan);
    }
}
