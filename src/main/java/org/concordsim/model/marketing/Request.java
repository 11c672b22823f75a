package org.concordsim.model.marketing;

import java.util.Comparator;
import java.util.function.IntConsumer;
import org.concordsim.model.event.WorkKind;

/**
 * Work that waits for any marketer of the right trade.
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
    private static final Comparator<Request> ORDER = Comparator.comparing(Request::answersSomebody)
            .reversed()
            .thenComparingDouble(Request::dueDay)
            .thenComparingLong(Request::key)
            .thenComparingLong(Request::arrival);

    /** Returns whether a customer or a colleague waits for this work; planned work waits for nobody. */
    boolean answersSomebody() {
        return switch (kind) {
            case CAMPAIGN, CONTENT, EVENT, RESEARCH, NURTURE, DUPLICATE -> false;
            default -> true;
        };
    }

    @Override
    public int compareTo(Request other) {
        return ORDER.compare(this, other);
    }
}
