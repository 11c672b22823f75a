package org.concordsim.model.product;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.concordsim.check.Require;

/**
 * What somebody believes about the tastes of one segment: a set of signals, each held at most once.
 *
 * <p>Signals are kept by id, so that equal sets give equal numbers whatever the order in which they were learned. A
 * full set forgets the oldest of its least precise signals.
 */
public final class BeliefSet {
    /** Signals one holder remembers at most; a pool of several holders holds all of theirs. */
    public static final int CAPACITY = 512;

    private static final Comparator<Signal> BY_STRENGTH = Comparator.comparingDouble((Signal s) -> s.precision())
            .thenComparingDouble(Signal::day)
            .thenComparingLong(Signal::id);

    private final int features;
    private final double yearDays;
    private int capacity = CAPACITY;
    private Signal[] signals = new Signal[16];
    private int size;
    private Signal weakest;

    /** An empty set of signals on a number of features; ages are counted in years of so many working days. */
    public BeliefSet(int features, double yearDays) {
        this.features = (int) Require.positive(features, "features");
        this.yearDays = Require.positive(yearDays, "yearDays");
    }

    /** Returns a new set of the signals of all members, at least one, each signal once. */
    public static BeliefSet pool(List<BeliefSet> members) {
        BeliefSet pool = new BeliefSet(members.get(0).features, members.get(0).yearDays);
        Signal[] all = members.stream()
                .flatMap(member -> Arrays.stream(member.signals, 0, member.size))
                .sorted(Comparator.comparingLong(Signal::id))
                .toArray(Signal[]::new);
        for (Signal signal : all) {
            if (pool.size == 0 || pool.signals[pool.size - 1].id() != signal.id()) {
                pool.capacity = Math.max(CAPACITY, pool.size + 1);
                pool.insert(pool.size, signal);
            }
        }
        return pool;
    }

    /** Adds a signal unless its id is held; returns whether it is new. */
    public boolean add(Signal signal) {
        Require.within(signal.features(), features, features, "features of the signal");
        int place = place(signal.id());
        if (place >= 0) {
            return false;
        }
        if (size < capacity) {
            insert(-place - 1, signal);
        } else if (BY_STRENGTH.compare(signal, weakest()) > 0) {
            forget(weakest);
            insert(-place(signal.id()) - 1, signal);
        }
        return true;
    }

    /** Adds all signals of another set whose id passes a test; returns how many are new. */
    public int addAll(BeliefSet other, LongPredicate which) {
        int added = 0;
        for (int i = 0; i < other.size; i++) {
            Signal signal = other.signals[i];
            if (which.test(signal.id()) && add(signal)) {
                added++;
            }
        }
        return added;
    }

    /** Adds the latest signals of another set whose id passes a test and is not held, at most so many; returns how many are new. */
    public int addLatest(BeliefSet other, int most, LongPredicate which) {
        int added = 0;
        while (added < most) {
            Signal latest = null;
            for (int i = 0; i < other.size; i++) {
                Signal signal = other.signals[i];
                if ((latest == null || signal.day() > latest.day()) && which.test(signal.id()) && !holds(signal.id())) {
                    latest = signal;
                }
            }
            if (latest == null || !add(latest) || !holds(latest.id())) {
                return added;
            }
            added++;
        }
        return added;
    }

    /** Returns a new set of the signals of both. */
    public BeliefSet union(BeliefSet other) {
        return pool(List.of(this, other));
    }

    /**
     * Writes the precision-weighted mean into an array and returns the summed precision.
     *
     * <p>Without signals the array stays as it is and 0 is returned.
     *
     * @param day working day of the question
     * @param drift drift that the holder reckons with; 1/sqrt(year)
     * @param out where the mean goes, one number a feature
     */
    public double mean(double day, double drift, double[] out) {
        BeliefSum sum = new BeliefSum(features);
        for (int i = 0; i < size; i++) {
            sum.add(signals[i], signals[i].precision(day, drift, yearDays));
        }
        return sum.mean(out);
    }

    /** Returns the root mean square difference of two sets' means over features; 0 if either knows nothing. */
    public double distance(BeliefSet other, double day, double drift) {
        double[] mine = new double[features];
        double[] theirs = new double[features];
        if (!(mean(day, drift, mine) > 0 && other.mean(day, drift, theirs) > 0)) {
            return 0;
        }
        double squares = 0;
        for (int k = 0; k < features; k++) {
            squares += (mine[k] - theirs[k]) * (mine[k] - theirs[k]);
        }
        return StrictMath.sqrt(squares / features);
    }

    /** Returns the share of the signals of two sets that only one holds; 0 if both are empty. */
    public double diversity(BeliefSet other) {
        int common = 0;
        for (int i = 0; i < size; i++) {
            common += other.holds(signals[i].id()) ? 1 : 0;
        }
        int all = size + other.size - common;
        return all == 0 ? 0 : 1 - (double) common / all;
    }

    /** Returns the number of signals held. */
    public int size() {
        return size;
    }

    /** Returns the number of features that signals describe. */
    public int features() {
        return features;
    }

    /** Returns the working days of a year by which ages are counted. */
    public double yearDays() {
        return yearDays;
    }

    /** Returns a signal by its place in the order of ids. */
    public Signal get(int place) {
        return signals[Objects.checkIndex(place, size)];
    }

    /** Returns whether a signal of an id is held. */
    public boolean holds(long id) {
        return place(id) >= 0;
    }

    /** Returns for each signal, in the order of ids, whether another set holds it too. */
    boolean[] heldBy(BeliefSet other) {
        boolean[] common = new boolean[size];
        int place = 0;
        for (int i = 0; i < size; i++) {
            long id = signals[i].id();
            while (place < other.size && other.signals[place].id() < id) {
                place++;
            }
            common[i] = place < other.size && other.signals[place].id() == id;
        }
        return common;
    }

    private int place(long id) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(signals[middle].id(), id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -low - 1;
    }

    private void insert(int place, Signal signal) {
        if (size == signals.length) {
            signals = Arrays.copyOf(signals, 2 * size);
        }
        System.arraycopy(signals, place, signals, place + 1, size - place);
        signals[place] = signal;
        size++;
        weakest = null;
    }

    /** Returns the signal that a full set forgets next, which it remembers until it learns something else. */
    private Signal weakest() {
        if (weakest == null) {
            weakest = Collections.min(Arrays.asList(signals).subList(0, size), BY_STRENGTH);
        }
        return weakest;
    }

    private void forget(Signal signal) {
        int place = place(signal.id());
        System.arraycopy(signals, place + 1, signals, place, size - place - 1);
        signals[--size] = null;
    }
}
