package org.concordsim.statistics.selection;

import java.util.List;

/**
 * Where a selection of the best stands.
 *
 * @param decided whether the leader is selected; otherwise the survivors need another replication
 * @param leader the index of the survivor with the best mean so far; the first of equals
 * @param survivors the indices of the alternatives not yet eliminated, in ascending order
 * @param replications the replications of the survivors that were used
 * @param used the replications used of each alternative; one that was eliminated stays where it was
 * @param most the replications after which the selection is decided in any case; 0 before the first stage is complete
 */
public record Selection(
        boolean decided, int leader, List<Integer> survivors, int replications, List<Integer> used, int most) {
    /** Copies the lists. */
    public Selection {
        survivors = List.copyOf(survivors);
        used = List.copyOf(used);
    }
}
