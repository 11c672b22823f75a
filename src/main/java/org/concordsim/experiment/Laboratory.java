package org.concordsim.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.Observed;
import org.concordsim.result.Measure;

/** The simulation with its observers, as an experiment uses them; it may be used by several threads at once. */
public interface Laboratory {
    /** Returns all measures in canonical order. */
    List<Measure> measures();

    /** Runs and observes; the outcome depends on nothing but the plan. */
    Outcome run(RunPlan plan);

    /** Returns a laboratory that observes each run week by week from its start on, warm-up included. */
    default Laboratory fromStart() {
        return this;
    }

    /** Runs and observes, and tells every event to a further listener; a laboratory without events has none to tell. */
    default Outcome run(RunPlan plan, Consumer<ModelEvent> listener) {
        return run(plan);
    }

    /**
     * What a run leaves behind.
     *
     * @param end how it ended
     * @param values what was measured
     */
    record Outcome(RunEnd end, List<Observed> values) {}
}
