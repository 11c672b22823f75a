package org.concordsim.support;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.observation.Observed;

/**
 * What one run amounts to by name: every measure over the whole observed time, and over the whole run {@code hours.KIND} of
 * work, {@code money.ACCOUNT}, {@code count.Event}, {@code noNeed.Event} of those about visitors without a need, and
 * {@code satisfaction}, the sum of its sizes at renewals.
 */
public final class RunTally implements Consumer<ModelEvent> {
    private final Map<String, Double> sums = new HashMap<>();
    private int fingerprint;

    @Override
    public void accept(ModelEvent event) {
        fingerprint = 31 * fingerprint + event.hashCode();
        add("count." + event.getClass().getSimpleName(), 1);
        if (event instanceof WorkEvent.Worked work) {
            add("hours." + work.kind(), work.hours());
        } else if (event instanceof FirmEvent.MoneyMoved money) {
            add("money." + money.account(), money.amount());
        } else if (event instanceof OwnerEvent.RenewalDecided renewal) {
            add("satisfaction", Math.abs(renewal.satisfaction()));
        }
        if (journey(event) < 0) {
            add("noNeed." + event.getClass().getSimpleName(), 1);
        }
    }

    private static long journey(ModelEvent event) {
        if (event instanceof CustomerEvent.Inquired inquired) {
            return inquired.journey();
        }
        if (event instanceof LeadEvent.Scored scored) {
            return scored.journey();
        }
        return event instanceof LeadEvent.Attempted attempted ? attempted.journey() : 0;
    }

    /** Notes a measure over all segments and the whole time. */
    void note(Observed observed) {
        if (observed.segment().equals("all") && observed.period().equals("all")) {
            sums.put(observed.measure().name(), observed.value());
        }
    }

    /** Returns what goes by a name; 0 for what never happened. */
    public double value(String name) {
        return sums.getOrDefault(name, 0.0);
    }

    /** Returns a fingerprint of all events in their order, the same for runs of the same events in one virtual machine. */
    public int fingerprint() {
        return fingerprint;
    }

    private void add(String name, double amount) {
        sums.merge(name, amount, Double::sum);
    }
}
