package org.concordsim.support;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent.RenewalDecided;

/** Books kept by somebody who hears of a run nothing but its events. */
public final class Books implements Consumer<ModelEvent> {
    private final Set<Long> open = new HashSet<>();
    private final Set<Long> over = new HashSet<>();
    private final Map<Integer, Integer> needs = new HashMap<>();
    private double money;
    private int owners;
    private int won;
    private int outOfOrder;

    @Override
    public void accept(ModelEvent event) {
        if (event instanceof MoneyMoved moved) {
            money += moved.amount();
        } else if (event instanceof NeedArose need) {
            outOfOrder += needs.merge(need.customer(), 1, Integer::sum) == need.need() ? 0 : 1;
        } else if (event instanceof JourneyStarted started) {
            outOfOrder += open.add(started.journey()) && !over.contains(started.journey()) ? 0 : 1;
        } else if (event instanceof JourneyEnded ended && ended.hasNeed()) {
            outOfOrder += open.remove(ended.journey()) && over.add(ended.journey()) ? 0 : 1;
        } else if (event instanceof Won) {
            owners++;
            won++;
        } else if (event instanceof RenewalDecided decided) {
            owners -= decided.renewed() ? 0 : 1;
        }
    }

    /** Returns the journeys that began and did not end. */
    public Set<Long> open() {
        return open;
    }

    /** Returns the journeys that ended. */
    public Set<Long> over() {
        return over;
    }

    /** Returns the sum of all movements of money. */
    public double money() {
        return money;
    }

    /** Returns the owners won. */
    public int won() {
        return won;
    }

    /** Returns the owners won less those lost. */
    public int owners() {
        return owners;
    }

    /** Returns the needs that came out of their order and the journeys that began or ended twice. */
    public int outOfOrder() {
        return outOfOrder;
    }
}
