package org.concordsim.model.funnel;

import org.concordsim.model.customer.Journey;
import org.concordsim.model.lead.Lead;

/** The books of journeys and of the items told on them: what the firm holds of a customer is what the customer gave. */
final class JourneyBooks {
    private long begun;
    private long ended;

    /** Notes that a journey begins. */
    void begins() {
        begun++;
    }

    /** Notes that a journey ends; throws if the items on its lead, which may be null, are not those given. */
    void ends(Journey journey, Lead lead) {
        ended++;
        checkItems(journey, lead);
    }

    /** Returns the journeys begun. */
    long begun() {
        return begun;
    }

    /** Throws if the journeys begun are not those ended and those under way. */
    void checkJourneys(long underWay) {
        if (begun != ended + underWay) {
            throw new IllegalStateException(
                    "Journeys: started %d, ended %d, under way %d.".formatted(begun, ended, underWay));
        }
    }

    /** Throws if a journey gave items that its deal does not have, or if its lead holds items that were never given. */
    static void checkItems(Journey journey, Lead lead) {
        int all = (1 << journey.items()) - 1;
        if ((journey.given() & ~all) != 0) {
            throw new IllegalStateException("Items of need %d: given %s, but the deal has %d."
                    .formatted(journey.need().key(), Integer.toBinaryString(journey.given()), journey.items()));
        }
        int held = lead == null ? 0 : lead.knownToSales | lead.knownToMarketing | lead.recorded;
        if ((held & ~journey.given()) != 0) {
            throw new IllegalStateException(
                    "Items of need %d, account %d: given %s, but known to Sales %s, to marketing %s, recorded %s."
                            .formatted(
                                    lead.key(),
                                    lead.customer(),
                                    Integer.toBinaryString(journey.given()),
                                    Integer.toBinaryString(lead.knownToSales),
                                    Integer.toBinaryString(lead.knownToMarketing),
                                    Integer.toBinaryString(lead.recorded)));
        }
    }
}
