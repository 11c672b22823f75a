package org.concordsim.observation.journey;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.model.event.Segment;

/** What a log remembers of a journey that is under way. */
final class OpenJourney {
    static final int NOBODY = -1;

    final long key;
    final int customer;
    final Segment segment;
    final double startDay;
    Channel channel;
    int marketer = NOBODY;
    int salesperson = NOBODY;
    double leadDay = Double.NaN;
    double opportunityDay = Double.NaN;
    boolean selfFound;
    double priceRatio = Double.NaN;
    int meetings;
    int requests;
    boolean asking;

    OpenJourney(long key, int customer, Segment segment, double startDay) {
        this.key = key;
        this.customer = customer;
        this.segment = segment;
        this.startDay = startDay;
    }

    boolean isVisit() {
        return JourneyKey.isVisit(key);
    }

    boolean hasLead() {
        return leadDay >= 0;
    }

    boolean hasOpportunity() {
        return opportunityDay >= 0;
    }

    void leadSince(double day) {
        if (!hasLead()) {
            leadDay = day;
        }
    }
}
