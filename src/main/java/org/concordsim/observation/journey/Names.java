package org.concordsim.observation.journey;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.result.eventlog.LogCase;

/** The identities of things in a log. */
public final class Names {
    private static final int OUTSIDE = (1 << 20) - 1;

    private Names() {}

    /** Returns the identity of a customer. */
    public static String customer(int customer) {
        return "customer-" + customer;
    }

    /** Returns the identity of a journey: customer and need, or the number of a visit. */
    public static String journey(long journey) {
        return JourneyKey.isVisit(journey)
                ? "visit-" + -(journey + 1)
                : "journey-" + JourneyKey.customer(journey) + "-" + JourneyKey.need(journey);
    }

    /** Returns the identity of something that a journey has one of. */
    static String of(ObjectType type, long journey) {
        return type.label() + "-" + journey(journey);
    }

    /** Returns the identity of something that a journey may have several of, counted from 1. */
    static String of(ObjectType type, long journey, int number) {
        return type.label().replace(' ', '-') + "-" + journey(journey) + "-" + number;
    }

    /** Returns the identity of the programme of a channel in a quarter, which is counted from 1. */
    static String campaign(Channel channel, int quarter) {
        return "campaign-" + channel.label() + "-q" + quarter;
    }

    /** Returns the case of a journey. */
    public static LogCase caseOf(long journey) {
        return new LogCase(journey, journey(journey));
    }

    /** Returns the case of what happens to a customer outside of its journeys; it follows them. */
    public static LogCase outside(int customer) {
        return new LogCase(JourneyKey.of(customer, OUTSIDE), customer(customer));
    }
}
