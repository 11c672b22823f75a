package org.concordsim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.concordsim.experiment.Simulator;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;

/** A simulation that says on stderr which run has finished, unless nobody wants to know. */
final class TalkingSimulator implements Simulator {
    private static final double NANOS = 1e9;

    private final Simulator simulator;
    private final PrintWriter err;
    private final boolean quiet;

    TalkingSimulator(Simulator simulator, PrintWriter err, boolean quiet) {
        this.simulator = simulator;
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public RunEnd run(RunPlan plan, Consumer<ModelEvent> events) {
        long start = System.nanoTime();
        RunEnd end = simulator.run(plan, events);
        if (!quiet) {
            double seconds = (System.nanoTime() - start) / NANOS;
            String model = plan.stages().get(0).model().name();
            err.printf(Locale.ROOT, "journeys: a run under %s finished, %.0f s%n", model, seconds);
            err.flush();
        }
        return end;
    }
}
