package org.concordsim.observation.tally;

import org.concordsim.model.event.Segment;

/** Sums and counts of a quantity on every field of the grid. */
public final class Tally {
    private final Grid grid;
    private final double[] sums;
    private final long[] counts;

    /** Makes an empty tally. */
    public Tally(Grid grid) {
        this.grid = grid;
        this.sums = new double[grid.size()];
        this.counts = new long[grid.size()];
    }

    /** Adds one to the fields of a day and a segment; the segment may be null. */
    public void add(double day, Segment segment) {
        add(day, segment, 1);
    }

    /** Adds a value to the fields of a day and a segment; the segment may be null. */
    public void add(double day, Segment segment, double value) {
        put(grid.during(day), segment, value);
    }

    /** Adds a value to the quarter that is closed on a day. */
    public void addClosing(double day, double value) {
        put(grid.closedOn(day), null, value);
    }

    private void put(int quarter, Segment segment, double value) {
        if (quarter < 0) {
            return;
        }
        increase(Grid.ALL, value);
        increase(quarter, value);
        if (segment != null) {
            increase(Grid.of(segment), value);
            increase(quarter + Grid.of(segment), value);
        }
    }

    private void increase(int cell, double value) {
        sums[cell] += value;
        counts[cell]++;
    }

    /** Returns the sum on a field. */
    public double sum(int cell) {
        return sums[cell];
    }

    /** Returns the number of values on a field. */
    public double count(int cell) {
        return counts[cell];
    }

    /** Returns the mean on a field; NaN without any value. */
    public double mean(int cell) {
        return sums[cell] / counts[cell];
    }

    /** Returns the sum on a field for each year of its period. */
    public double perYear(int cell) {
        return sums[cell] / grid.years(cell);
    }

    /** Returns the number of values on a field for each year of its period. */
    public double timesPerYear(int cell) {
        return counts[cell] / grid.years(cell);
    }

    /** Returns this sum over that one's; NaN if both are 0. */
    public double over(Tally other, int cell) {
        return sums[cell] / other.sums[cell];
    }
}
