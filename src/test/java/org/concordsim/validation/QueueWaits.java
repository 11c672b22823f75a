package org.concordsim.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.LeadEvent.Routed;
import org.concordsim.model.event.ModelEvent;

/** The waits of leads from the hand-over to the moment a salesperson takes them up or the customer leaves, in days. */
final class QueueWaits implements Consumer<ModelEvent> {
    private final double fromDay;
    private final Map<Long, Double> waiting = new HashMap<>();
    private final List<Double> waits = new ArrayList<>();
    private int left;

    QueueWaits(double fromDay) {
        this.fromDay = fromDay;
    }

    @Override
    public void accept(ModelEvent event) {
        if (event instanceof Qualified qualified) {
            waiting.put(qualified.journey(), qualified.day());
        } else if (event instanceof Routed routed) {
            ended(routed.journey(), routed.day());
        } else if (event instanceof JourneyEnded end && end.end() == JourneyEnd.LEFT_WAITING) {
            left += ended(end.journey(), end.day()) ? 1 : 0;
        }
    }

    private boolean ended(long journey, double day) {
        Double since = waiting.remove(journey);
        if (since == null || since < fromDay) {
            return false;
        }
        waits.add(day - since);
        return true;
    }

    /** Returns the number of waits. */
    int number() {
        return waits.size();
    }

    /** Returns the share of waits longer than some days. */
    double shareAbove(double days) {
        return (double) waits.stream().filter(wait -> wait > days).count() / waits.size();
    }

    /** Returns the share of waits that ended with the customer leaving. */
    double shareLeft() {
        return (double) left / waits.size();
    }
}
