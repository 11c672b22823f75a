package org.concordsim.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.observation.Course;
import org.concordsim.observation.Observed;
import org.concordsim.result.Measure;

/** The simulation with its observers, as an experiment uses them; it may be used by several threads at once. */
public interface Laboratory {
    /** Returns all measures in canonical order. */
    List<Measure> measures();

    /** Runs and observes; the outcome depends on nothing but the plan. */
    Outcome run(RunPlan plan);

    /** Returns a laboratory that keeps the course of each run, too; one without time has none to keep. */
    default Laboratory withCourse() {
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
     * @param course its course from its first week on, if that was wanted
     */
    record Outcome(RunEnd end, List<Observed> values, Course course) {
        /** Makes what a run leaves behind whose course was not wanted. */
        public Outcome(RunEnd end, List<Observed> values) {
            this(end, values, Course.NONE);
        }
    }
}
