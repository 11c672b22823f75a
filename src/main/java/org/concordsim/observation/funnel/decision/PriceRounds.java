package org.concordsim.observation.funnel.decision;

/** A class of deals by how often the firm named a price. */
enum PriceRounds {
    ONE("1", "once"),
    TWO("2", "twice"),
    MORE("3plus", "three times or more");

    private final String label;
    private final String times;

    PriceRounds(String label, String times) {
        this.label = label;
        this.times = times;
    }

    /** Returns the class of a number of prices, from 1 on. */
    static PriceRounds of(int prices) {
        return values()[Math.min(prices, values().length) - 1];
    }

    /** Returns the class as it stands in names of measures. */
    String label() {
        return label;
    }

    /** Returns the class in words. */
    String times() {
        return times;
    }
}
