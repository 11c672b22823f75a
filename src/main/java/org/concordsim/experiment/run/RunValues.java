package org.concordsim.experiment.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.Keep;
import org.concordsim.observation.Observed;

/** The values of a run in canonical order: measure, segment, period. A key packs the three. */
public final class RunValues {
    /** The segments in the order of the tables. */
    public static final List<String> SEGMENTS = List.of(Keep.ALL, "small", "mid", "enterprise");

    private static final int PERIOD_BITS = 14;
    private static final int SEGMENT_BITS = 2;
    private static final int MOST_PERIODS = (1 << PERIOD_BITS) - 1;

    private final int[] keys;
    private final double[] values;

    RunValues(int[] keys, double[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Returns the finite values that are wanted; a measure's place is its number in a map. */
    static RunValues of(List<Observed> observed, Map<String, Integer> places, Keep keep) {
        List<Observed> kept = observed.stream()
                .filter(value -> Double.isFinite(value.value()) && keep.keeps(value))
                .toList();
        long[] order = new long[kept.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) key(kept.get(i), places) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] keys = new int[order.length];
        double[] values = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            keys[i] = (int) (order[i] >>> Integer.SIZE);
            values[i] = kept.get((int) order[i]).value();
        }
        return new RunValues(keys, values);
    }

    /** Returns the value of a measure by its place, of a segment by its place, in a period; NaN if there is none. */
    double of(int measure, int segment, int period) {
        int at = Arrays.binarySearch(keys, key(measure, segment, period));
        return at < 0 ? Double.NaN : values[at];
    }

    /** Returns how many values there are. */
    public int size() {
        return keys.length;
    }

    /** Returns whether there is a value of one segment in one quarter. */
    public boolean hasSegmentsInQuarters() {
        return IntStream.range(0, keys.length)
                .anyMatch(i -> !segment(i).equals(Keep.ALL) && !period(i).equals(Keep.ALL));
    }

    /** Returns the place of the measure of a value. */
    public int measure(int index) {
        return keys[index] >>> SEGMENT_BITS + PERIOD_BITS;
    }

    /** Returns the segment of a value. */
    public String segment(int index) {
        return SEGMENTS.get(place(index));
    }

    /** Returns the place of the segment of a value. */
    int place(int index) {
        return keys[index] >>> PERIOD_BITS & (1 << SEGMENT_BITS) - 1;
    }

    /** Returns whether a value is of the whole observed time. */
    boolean isWhole(int index) {
        return (keys[index] & MOST_PERIODS) == 0;
    }

    /** Returns the period of a value: all, or a quarter q1, q2 and so on. */
    public String period(int index) {
        int period = keys[index] & MOST_PERIODS;
        return period == 0 ? Keep.ALL : "q" + period;
    }

    /** Returns a value in its measure's unit. */
    public double value(int index) {
        return values[index];
    }

    int key(int index) {
        return keys[index];
    }

    private static int key(Observed value, Map<String, Integer> places) {
        int period = value.period().equals(Keep.ALL)
                ? 0
                : Integer.parseInt(value.period().substring(1));
        return key(places.get(value.measure().name()), SEGMENTS.indexOf(value.segment()), period);
    }

    private static int key(int measure, int segment, int period) {
        if (segment < 0 || period > MOST_PERIODS) {
            throw new IllegalArgumentException("A value has segment " + segment + " and period " + period
                    + ". Maybe the observed time has more than " + MOST_PERIODS + " quarters?");
        }
        return measure << SEGMENT_BITS + PERIOD_BITS | segment << PERIOD_BITS | period;
    }
}
