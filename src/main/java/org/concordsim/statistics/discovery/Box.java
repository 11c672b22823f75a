package org.concordsim.statistics.discovery;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A region of the factor space with what it holds.
 *
 * @param limits the conditions on the restricted factors; all must hold
 * @param cases the number of cases inside
 * @param interesting the number of cases of interest inside
 * @param coverage the share of all cases of interest that lie inside
 * @param density the share of the cases inside that are of interest; NaN if none is inside
 * @param mass the share of all cases that lie inside
 * @param quasiP for each condition, in their order, the chance of at least so many cases of interest if it meant
 *     nothing: a one-sided binomial test against the density without it (Bryant and Lempert 2010). It ignores that the
 *     condition was searched for, hence quasi
 */
public record Box(
        List<Limit> limits,
        int cases,
        int interesting,
        double coverage,
        double density,
        double mass,
        List<Double> quasiP) {
    /** Copies the lists. */
    public Box {
        limits = List.copyOf(limits);
        quasiP = List.copyOf(quasiP);
    }

    /** Returns whether a case lies inside. */
    public boolean contains(Cases all, int row) {
        return limits.stream()
                .allMatch(limit -> limit.allows(all.columns().get(limit.column()), all.value(limit.column(), row)));
    }

    /** Returns the conditions in words, or "everywhere". */
    public String words(Cases all) {
        return limits.isEmpty()
                ? "everywhere"
                : limits.stream()
                        .map(limit -> limit.words(all.columns().get(limit.column())))
                        .collect(Collectors.joining(" and "));
    }
}
