package org.concordsim.model.time;

/** What agents see of time: the current day and the means to act later. */
public interface Agenda {
    /** Returns the current time in working days since the start. */
    double now();

    /** Plans an action at a day not before now; equal days are ordered by phase, then by the bits of the key. */
    void at(double day, Phase phase, long key, Runnable action);

    /** Plans an action after a delay of at least 0 days. */
    default void in(double days, Phase phase, long key, Runnable action) {
        at(now() + days, phase, key, action);
    }
}
