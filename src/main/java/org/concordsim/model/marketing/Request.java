package org.concordsim.model.marketing;

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
 * @param done what follows, with the seat of the marketer who did it
 */
record Request(WorkKind kind, double hours, double releaseDay, double dueDay, long key, IntConsumer done) {
    /** Returns whether a customer or a colleague waits for this work; planned work waits for nobody. */
    boolean answersSomebody() {
        return switch (kind) {
            case CAMPAIGN, CONTENT, EVENT, RESEARCH, NURTURE, DUPLICATE -> false;
            default -> true;
        };
    }
}
