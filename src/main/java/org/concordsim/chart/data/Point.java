package org.concordsim.chart.data;

/** The two ways of having an organizing model: formed under it for long, or changed to it from Undefined. */
public enum Point {
    /** Agreements, beliefs and trust formed under the model. */
    IN_PLACE("inPlace", "in place"),
    /** The transition from Undefined is paid for. */
    REACHED("reached", "reached from Undefined");

    private final String key;
    private final String words;

    Point(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** Returns the name used in the tables. */
    public String key() {
        return key;
    }

    /** Returns the name used in charts. */
    public String words() {
        return words;
    }
}
