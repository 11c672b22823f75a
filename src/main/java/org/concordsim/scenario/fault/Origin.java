package org.concordsim.scenario.fault;

import java.util.Comparator;

/**
 * Where a value was given.
 *
 * @param place the file as it was named, or the whole option {@code --set path=value}
 * @param layer the layer's number: extended files first, then the scenario, then options
 * @param line the line from 1; 0 when there is none
 * @param column the column from 1; 0 when there is none
 */
public record Origin(String place, int layer, int line, int column) implements Comparable<Origin> {
    private static final Comparator<Origin> ORDER = Comparator.comparingInt(Origin::layer)
            .thenComparingInt(Origin::line)
            .thenComparingInt(Origin::column);

    /** Returns a whole file or option as origin. */
    public static Origin whole(String place, int layer) {
        return new Origin(place, layer, 0, 0);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? place : place + ":" + line + ":" + column;
    }
}
