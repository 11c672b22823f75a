package org.concordsim.experiment;

import java.util.List;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
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
    @Override
    public List<Measure> measures() {
        return Catalogue.measures();
    }

    @Override
    public Outcome run(RunPlan plan) {
        Observation observation = new Observation(frame(plan));
        RunEnd end = simulator.run(plan, observation);
        return new Outcome(end, observation.results());
    }

    private static ObservationFrame frame(RunPlan plan) {
        SimulationParameters simulation = plan.parameters().simulation();
        double warmUpDays = simulation.warmUpYears() * simulation.yearDays();
        return new ObservationFrame(
                warmUpDays,
                warmUpDays + simulation.observedYears() * simulation.yearDays(),
                simulation.quarterDays(),
                simulation.yearDays(),
                plan.parameters());
    }
}
