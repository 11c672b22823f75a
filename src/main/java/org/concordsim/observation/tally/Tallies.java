package org.concordsim.observation.tally;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A tally for each member of a kind, in the order of the kind.
 *
 * @param <K> the kind
 */
public final class Tallies<K extends Enum<K>> {
    private final Map<K, Tally> tallies;

    /** Makes empty tallies for the members of a kind. */
    public Tallies(Grid grid, Class<K> kind) {
        tallies = new EnumMap<>(kind);
        for (K member : kind.getEnumConstants()) {
            tallies.put(member, new Tally(grid));
        }
    }

    /** Returns the tally of a member. */
    public Tally of(K member) {
        return tallies.get(member);
    }

    /** Returns something for each member, in their order. */
    public <T> List<T> each(BiFunction<K, Tally, T> something) {
        return tallies.entrySet().stream()
                .map(entry -> something.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
