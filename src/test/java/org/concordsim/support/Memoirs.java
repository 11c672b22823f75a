package org.concordsim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.ModelEvent;

/**
 * What every customer of a run lived through, each entry with the bits of the customer's state after it.
 *
 * @param lives the entries of each customer in order
 */
public record Memoirs(Map<Integer, List<Entry>> lives) {
    private static final Bits STATE =
            new Bits(Customer.class, Set.of("Nature", "Choice", "Patience", "Owner", "Diary", "Traits"));

    /** What was perceived on a day, the reaction, and the bits of state after it. */
    public record Entry(double day, Stimulus stimulus, Reaction reaction, long state) {}

    /** Runs a plan up to a day while all customers keep diaries. */
    public static Memoirs of(RunPlan plan, double untilDay, Consumer<ModelEvent> events) {
        Map<Integer, List<Entry>> lives = new TreeMap<>();
        Simulation[] run = new Simulation[1];
        run[0] = new Simulation(plan, events, id -> (day, stimulus, reaction) -> {
            long state = state(run[0].firm().funnel().population().met(id));
            lives.computeIfAbsent(id, key -> new ArrayList<>()).add(new Entry(day, stimulus, reaction, state));
        });
        run[0].start();
        run[0].runUntil(Math.min(untilDay, run[0].endDay()));
        return new Memoirs(lives);
    }

    /** Returns the bits of a customer's state: journey, contract, trust, and what it remembers. */
    public static long state(Customer customer) {
        return STATE.of(customer);
    }

    /** Returns all entries. */
    public List<Entry> entries() {
        return lives.values().stream().flatMap(List::stream).toList();
    }
}
