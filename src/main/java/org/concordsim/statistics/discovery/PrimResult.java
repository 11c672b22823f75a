package org.concordsim.statistics.discovery;

import java.util.List;

/**
 * What a search for a box found.
 *
 * @param trajectory the boxes from everything to the smallest, one per step of peeling: coverage against density
 * @param chosen the box with the most coverage among those dense enough, grown back where that costs no density; the
 *     densest if none is dense enough
 * @param denseEnough whether the chosen box reaches the density asked for; if not, the cases of interest are not
 *     confined to a box
 */
public record PrimResult(List<Box> trajectory, Box chosen, boolean denseEnough) {
    /** Copies the list. */
    public PrimResult {
        trajectory = List.copyOf(trajectory);
    }
}
