package org.concordsim.model.time;

import java.util.Arrays;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A MASON schedule ordered by (time, phase, key) on a 4-ary heap of primitive arrays. Ties are broken by the key, never
 * by chance or by the order of insertion, and an event planned for now runs now, without the one-ulp shift.
 */
public final class KeyedSchedule extends Schedule implements Agenda {
    private static final long serialVersionUID = 1L;

    private double[] times = new double[1024];
    private int[] phases = new int[1024];
    private long[] keys = new long[1024];
    private transient Object[] actions = new Object[1024];
    private int size;

    @Override
    public double now() {
        return time < EPOCH ? EPOCH : time;
    }

    @Override
    public double getTime() {
        return time;
    }

    @Override
    public void at(double day, Phase phase, long key, Runnable action) {
        push(day, phase.ordinal(), key, action);
    }

    /** Plans a MASON step with the ordering as phase and no key; for displays and probes. */
    @Override
    public boolean scheduleOnce(double day, int ordering, Steppable event) {
        push(day, ordering, 0, event);
        return true;
    }

    @Override
    public boolean scheduleComplete() {
        return size == 0;
    }

    @Override
    public void clear() {
        Arrays.fill(actions, 0, size, null);
        size = 0;
    }

    @Override
    public void reset() {
        clear();
        time = BEFORE_SIMULATION;
        steps = 0;
        sealed = false;
    }

    /** Runs the next event; returns false when none is left. */
    @Override
    public synchronized boolean step(SimState state) {
        if (size == 0) {
            return false;
        }
        next(state);
        return true;
    }

    private void next(SimState state) {
        time = times[0];
        Object action = actions[0];
        pop();
        steps++;
        if (action instanceof Runnable runnable) {
            runnable.run();
        } else {
            ((Steppable) action).step(state);
        }
    }

    /** Runs all events up to and including a day, then sets the clock to it. */
    public void runUntil(double day, SimState state) {
        while (size > 0 && times[0] <= day) {
            next(state);
        }
        time = day;
    }

    /** Returns the number of events that are planned. */
    public int pending() {
        return size;
    }

    private void push(double day, int phase, long key, Object action) {
        if (!(day >= now())) {
            throw new IllegalArgumentException("An event for day " + day + " was planned on day " + now() + ".");
        }
        if (size == times.length) {
            grow();
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (!before(day, phase, key, parent)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, day, phase, key, action);
    }

    private void pop() {
        int last = --size;
        double day = times[last];
        int phase = phases[last];
        long key = keys[last];
        Object action = actions[last];
        actions[last] = null;
        if (last == 0) {
            return;
        }
        int hole = 0;
        int child = smallestChild(hole);
        while (child >= 0 && !before(day, phase, key, child)) {
            move(child, hole);
            hole = child;
            child = smallestChild(hole);
        }
        put(hole, day, phase, key, action);
    }

    private int smallestChild(int hole) {
        int first = (hole << 2) + 1;
        if (first >= size) {
            return -1;
        }
        int best = first;
        int end = Math.min(first + 4, size);
        for (int i = first + 1; i < end; i++) {
            if (before(times[i], phases[i], keys[i], best)) {
                best = i;
            }
        }
        return best;
    }

    private boolean before(double day, int phase, long key, int other) {
        if (day != times[other]) {
            return day < times[other];
        }
        return phase != phases[other] ? phase < phases[other] : key < keys[other];
    }

    private void move(int from, int to) {
        put(to, times[from], phases[from], keys[from], actions[from]);
    }

    private void put(int at, double day, int phase, long key, Object action) {
        times[at] = day;
        phases[at] = phase;
        keys[at] = key;
        actions[at] = action;
    }

    private void grow() {
        int length = size * 2;
        times = Arrays.copyOf(times, length);
        phases = Arrays.copyOf(phases, length);
        keys = Arrays.copyOf(keys, length);
        actions = Arrays.copyOf(actions, length);
    }
}
