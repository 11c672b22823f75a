package org.concordsim.model.marketing;

import java.util.function.IntConsumer;
import org.concordsim.model.event.WorkKind;

/**
 * Work that waits for a marketer, if possible one of the right trade.
 *
 * @param kind what sort of work it is
 * @param hours content in hours of a person of ordinary speed
 * @param releaseDay the day from which it can be done
 * @param dueDay the day by which it should be done
 * @param key breaks ties
 * @param arrival how many requests came before, which breaks ties of the key
 * @param done what follows, with the seat of the marketer who did it
 */
record Request(WorkKind kind, double hours, double releaseDay, double dueDay, long key, long arrival, IntConsumer done)
        implements Comparable<Request> {
    /** Returns whether a customer or a colleague waits for this work; planned work waits for nobody. */
    boolean answersSomebody() {
        return switch (kind) {
            case CAMPAIGN, CONTENT, EVENT, RESEARCH, NURTURE, OWNER_MAIL, DUPLICATE -> false;
            default -> true;
        };
    }

    /** Puts what somebody waits for first, then what is due first. */
    @Override
    public int compareTo(Request other) {
        int order = Boolean.compare(other.answersSomebody(), answersSomebody());
        if (order == 0) {
            order = Double.compare(dueDay, other.dueDay);
        }
        if (order == 0) {
            order = Long.compare(key, other.key);
        }
        return order == 0 ? Long.compare(arrival, other.arrival) : order;
    }
}
