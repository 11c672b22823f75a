package org.concordsim.model.sales;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.concordsim.model.lead.Lead;
import org.concordsim.random.Chance;

/** The leads that wait for whoever is free, oldest first; a customer that leaves leaves the pool. */
final class Pool {
    private final Deque<Lead> waiting = new ArrayDeque<>();
    private final List<Salesperson> people;
    private final BiConsumer<Lead, Salesperson> handOver;

    /** Creates an empty pool of a team whose members are handed the leads that they draw. */
    Pool(List<Salesperson> people, BiConsumer<Lead, Salesperson> handOver) {
        this.people = people;
        this.handOver = handOver;
    }

    /** Adds a lead and lets idle salespeople look, in an order that the lead decides. */
    void add(Lead lead) {
        lead.salesperson = -1;
        waiting.add(lead);
        int offset = offset(lead);
        for (int i = 0; i < people.size() && !waiting.isEmpty(); i++) {
            people.get((i + offset) % people.size()).person().wake();
        }
    }

    /** Returns the lead that has waited longest, or null. */
    Lead oldest() {
        return waiting.peek();
    }

    /** Hands the lead that has waited longest to a salesperson. */
    void draw(Salesperson s) {
        handOver.accept(waiting.remove(), s);
    }

    /** Takes a lead out; returns whether it was there. */
    boolean remove(Lead lead) {
        return waiting.remove(lead);
    }

    /** Returns the salesperson with the least work waiting, for a lead that somebody must answer for. */
    Salesperson leastLoaded(Lead lead) {
        int offset = offset(lead);
        Salesperson best = people.get(offset);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < people.size(); i++) {
            Salesperson s = people.get((i + offset) % people.size());
            double load =
                    s.person().absent() ? Double.MAX_VALUE : s.person().queue().size();
            if (load < least) {
                least = load;
                best = s;
            }
        }
        return best;
    }

    private int offset(Lead lead) {
        return (int) Long.remainderUnsigned(Chance.mix(lead.key()), people.size());
    }
}
