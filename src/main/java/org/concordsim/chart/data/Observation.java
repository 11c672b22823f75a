package org.concordsim.chart.data;

/** One value of one measure in one replication, whole observed time ({@code all}) or one quarter ({@code q1}...). */
public record Observation(
        String model, String point, int replication, String period, String measure, String unit, double value) {
    /** The period that stands for the whole observed time. */
    public static final String WHOLE = "all";

    /** Returns the series that this value belongs to. */
    Series series() {
        return new Series(model, point, measure, period);
    }

    /** The replications of one measure under one model and point in one period. */
    record Series(String model, String point, String measure, String period) {}
}
