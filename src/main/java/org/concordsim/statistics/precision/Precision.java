package org.concordsim.statistics.precision;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether replications are enough for all goals.
 *
 * @param state what to do next
 * @param more the replications to add before asking again; 0 unless the state is {@link State#MORE}
 * @param reaches how near each goal is, in the order of the goals
 */
public record Precision(State state, int more, List<Reach> reaches) {
    /** What to do next. */
    public enum State {
        /** Every goal is reached. */
        ENOUGH,
        /** Some goal is not reached and replications are left. */
        MORE,
        /** Some goal is not reached and the maximum is. */
        EXHAUSTED
    }

    /** Copies the list. */
    public Precision {
        reaches = List.copyOf(reaches);
    }

    /** Returns the indices of the goals that are not reached. */
    public List<Integer> unreached() {
        return IntStream.range(0, reaches.size())
                .filter(i -> !reaches.get(i).reached())
                .boxed()
                .toList();
    }

    /** Returns the replications, those done included, that reach all goals if deviations stay as they are. */
    public int needed() {
        return reaches.stream().mapToInt(Reach::needed).max().orElse(0);
    }
}
