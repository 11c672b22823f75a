package org.concordsim.observation.funnel;

import java.util.HashSet;
import java.util.Set;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;

/** Which journeys are purchases, in contrast to needs of those who own the product and visits without a need. */
public final class Purchases implements Collector {
    private final Set<Long> underWay = new HashSet<>();
    private final Set<Long> ofOwners = new HashSet<>();

    /** Makes an observer that knows of no journey. */
    public Purchases() {}

    @Override
    public void hear(Routes routes) {
        routes.on(JourneyStarted.class, e -> (e.owner() ? ofOwners : underWay).add(e.journey()));
        routes.on(JourneyEnded.class, e -> underWay.remove(e.journey()));
    }

    /** Returns whether a journey is a purchase that has begun and not ended. */
    public boolean underWay(long journey) {
        return underWay.contains(journey);
    }

    /** Returns whether a journey that ended was one of a customer with a need that did not own the product. */
    public boolean include(JourneyEnded journey) {
        return journey.hasNeed() && !ofOwners.contains(journey.journey());
    }
}
