package org.concordsim.observation.tally;

import java.util.ArrayList;
import java.util.List;

/** A level that stays as it is until it changes, and its integral over time. */
public final class Level {
    private final Grid grid;
    private final List<Double> days = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /** Makes a level that starts on day 0. */
    public Level(Grid grid, double start) {
        this.grid = grid;
        set(0, start);
    }

    /** Changes the level from a day on. */
    public void set(double day, double value) {
        days.add(day);
        values.add(value);
    }

    /** Returns the level now. */
    public double now() {
        return values.get(values.size() - 1);
    }

    /** Returns the integral of the level over the days of a field's period. */
    public double integral(int cell) {
        double sum = 0;
        for (int i = 0; i < days.size(); i++) {
            double until = i + 1 < days.size() ? days.get(i + 1) : grid.endDays();
            double overlap = Math.min(until, grid.end(cell)) - Math.max(days.get(i), grid.start(cell));
            sum += Math.max(0, overlap) * values.get(i);
        }
        return sum;
    }
}
