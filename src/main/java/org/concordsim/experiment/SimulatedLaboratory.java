package org.concordsim.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.observation.Catalogue;
import org.concordsim.observation.CourseObserver;
import org.concordsim.observation.Observation;
import org.concordsim.observation.ObservationFrame;
import org.concordsim.result.Measure;

/**
 * A laboratory in which every measure of the catalogue is observed from the end of warm-up on.
 *
 * @param simulator the simulation
 * @param keepsCourse whether the course of each run in which no organizing model changes is kept from its start on
 */
public record SimulatedLaboratory(Simulator simulator, boolean keepsCourse) implements Laboratory {
    /** Makes a laboratory that keeps no course. */
    public SimulatedLaboratory(Simulator simulator) {
        this(simulator, false);
    }

    @Override
    public List<Measure> measures() {
        return Catalogue.measures();
    }

    @Override
    public Laboratory withCourse() {
        return new SimulatedLaboratory(simulator, true);
    }

    @Override
    public Outcome run(RunPlan plan) {
        SimulationParameters simulation = plan.parameters().simulation();
        double warmUpDays = simulation.warmUpYears() * simulation.yearDays();
        double endDay = warmUpDays + simulation.observedYears() * simulation.yearDays();
        Observation observation = new Observation(new ObservationFrame(
                warmUpDays, endDay, simulation.quarterDays(), simulation.yearDays(), plan.parameters()));
        if (!keepsCourse || plan.stages().size() > 1) {
            return new Outcome(simulator.run(plan, observation), observation.results());
        }
        CourseObserver course = new CourseObserver(endDay, simulation.yearDays(), plan.parameters());
        RunEnd end = simulator.run(plan, observation.andThen(course));
        return new Outcome(end, observation.results(), course.course());
    }

    @Override
    public Outcome run(RunPlan plan, Consumer<ModelEvent> listener) {
        Simulator heard = (same, events) -> simulator.run(same, events.andThen(listener));
        return new SimulatedLaboratory(heard, keepsCourse).run(plan);
    }
}
