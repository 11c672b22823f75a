package org.concordsim.chart.data;

import java.util.Arrays;

/** The values of a measure by replication, in the order of the replications' numbers; a few bytes a value. */
final class Replications {
    private static final int FEW = 8;

    /** No replication. */
    static final Replications NONE = new Replications();

    private int[] numbers = new int[FEW];
    private double[] values = new double[FEW];
    private int size;

    /** Sets the value of a replication. */
    void put(int number, double value) {
        int at = size == 0 || number > numbers[size - 1] ? -1 - size : Arrays.binarySearch(numbers, 0, size, number);
        if (at < 0) {
            at = -1 - at;
            insert(at);
        }
        numbers[at] = number;
        values[at] = value;
    }

    private void insert(int at) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        System.arraycopy(numbers, at, numbers, at + 1, size - at);
        System.arraycopy(values, at, values, at + 1, size - at);
        size++;
    }

    /** Returns the number of replications. */
    int size() {
        return size;
    }

    /** Returns the number of the replication at a place. */
    int number(int place) {
        return numbers[place];
    }

    /** Returns the value at a place. */
    double value(int place) {
        return values[place];
    }

    /** Returns the value of a replication; NaN where it has none. */
    double of(int number) {
        int at = Arrays.binarySearch(numbers, 0, size, number);
        return at < 0 ? Double.NaN : values[at];
    }

    /** Returns all values in order. */
    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
