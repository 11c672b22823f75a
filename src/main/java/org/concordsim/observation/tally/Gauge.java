package org.concordsim.observation.tally;

import java.util.Arrays;

/** A reading taken at the end of every quarter. */
public final class Gauge {
    private final Grid grid;
    private final double[] readings;

    /** Makes a gauge that was never read. */
    public Gauge(Grid grid) {
        this.grid = grid;
        this.readings = new double[grid.size()];
        Arrays.fill(readings, Double.NaN);
    }

    /** Keeps the reading of the quarter that is closed on a day. */
    public void read(double day, double value) {
        int quarter = grid.closedOn(day);
        if (quarter >= 0) {
            readings[quarter] = value;
        }
    }

    /** Returns the mean of the readings of a field's period; NaN without any. */
    public double mean(int cell) {
        int quarter = Grid.quarterOf(cell);
        return quarter > Grid.ALL
                ? readings[quarter]
                : Arrays.stream(readings).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** Returns the last reading of a field's period; NaN without any. */
    public double last(int cell) {
        int quarter = Grid.quarterOf(cell);
        return quarter > Grid.ALL
                ? readings[quarter]
                : Arrays.stream(readings)
                        .filter(Double::isFinite)
                        .reduce((before, now) -> now)
                        .orElse(Double.NaN);
    }
}
