package org.concordsim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent;

/**
 * A run under way and all that was seen of it in order: events, and what customers perceived with their reactions. What
 * is announced of customers' inner state for observers alone is left out.
 */
public final class Witness {
    private final Simulation run;
    private final List<Seen> seen = new ArrayList<>();

    private final List<ModelEvent> events = new ArrayList<>();

    /** Something seen: of a customer, or of the firm with -1; what was done, and what came of it. */
    public record Seen(int customer, String done, Reaction reaction) {}

    /** Starts a run and watches it up to a day. */
    public Witness(RunPlan plan, double untilDay) {
        run = new Simulation(
                plan,
                event -> {
                    events.add(event);
                    if (!(event instanceof CustomerEvent.PathDeviated)
                            && !(event instanceof OwnerEvent.ValueRealised)) {
                        seen.add(new Seen(-1, event.toString(), null));
                    }
                },
                id -> (day, stimulus, reaction) -> seen.add(new Seen(id, day + " " + text(stimulus), reaction)));
        run.start();
        run.runUntil(untilDay);
    }

    private static String text(Stimulus stimulus) {
        long bits = new Bits(Stimulus.class, Set.of("Need")).of(stimulus);
        return stimulus.getClass().getSimpleName() + " " + Long.toHexString(bits);
    }

    /** Returns the run. */
    public Simulation run() {
        return run;
    }

    /** Watches on up to a day. */
    public void watch(double untilDay) {
        run.runUntil(untilDay);
    }

    /** Returns all events so far. */
    public Stream<ModelEvent> events() {
        return events.stream();
    }

    /** Returns all that was seen. */
    public List<Seen> seen() {
        return seen;
    }

    /** Returns the place of the first thing that another witness saw otherwise; the length if there is none. */
    public int firstDifference(Witness other) {
        int length = Math.min(seen.size(), other.seen.size());
        for (int i = 0; i < length; i++) {
            if (!seen.get(i).equals(other.seen.get(i))) {
                return i;
            }
        }
        return length;
    }
}
