package org.concordsim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.ModelEvent;

/**
 * All events of a run in order, and how it ended.
 *
 * @param events the events
 * @param end how the run ended
 */
public record Recording(List<ModelEvent> events, RunEnd end) {
    /** Runs a plan to its end. */
    public static Recording of(RunPlan plan) {
        List<ModelEvent> events = new ArrayList<>();
        RunEnd end = Simulation.run(plan, events::add);
        return new Recording(events, end);
    }

    /** Returns the events of a kind. */
    public <E extends ModelEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
