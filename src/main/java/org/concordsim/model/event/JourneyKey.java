package org.concordsim.model.event;

/** The identity of a journey: (customer, need) in one number for a need, a negative number for a visit without one. */
public final class JourneyKey {
    private static final int NEED_BITS = 20;

    private JourneyKey() {}

    /** Returns the key of a customer's need, which is counted from 0. */
    public static long of(int customer, int need) {
        return ((long) customer << NEED_BITS) + need;
    }

    /** Returns the customer of a need's journey. */
    public static int customer(long journey) {
        return (int) (journey >> NEED_BITS);
    }

    /** Returns the ordinal of the need of a journey. */
    public static int need(long journey) {
        return (int) (journey & ((1 << NEED_BITS) - 1));
    }

    /** Returns whether a journey is a visit without a need. */
    public static boolean isVisit(long journey) {
        return journey < 0;
    }
}
