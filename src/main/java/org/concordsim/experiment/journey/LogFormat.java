package org.concordsim.experiment.journey;

/** A format of an event log. */
public enum LogFormat {
    /** OCEL 2.0 in JSON. */
    OCEL(".ocel.json"),
    /** XES, IEEE 1849. */
    XES(".xes"),
    /** Comma-separated values. */
    CSV(".csv");

    private final String ending;

    LogFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the ending of its files. */
    public String ending() {
        return ending;
    }

    /** Returns the name on the command line. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
