package org.concordsim.experiment;

import java.util.function.Consumer;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;

/** The simulation as an experiment uses it: a pure function of the plan that announces its events on the way. */
@FunctionalInterface
public interface Simulator {
    /** Simulates a run and tells every event to a listener. */
    RunEnd run(RunPlan plan, Consumer<ModelEvent> events);
}
