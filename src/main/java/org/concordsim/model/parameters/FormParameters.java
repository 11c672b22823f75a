package org.concordsim.model.parameters;

import java.util.Objects;
import org.concordsim.check.Require;

/**
 * Who sets the number of fields on the lead form, and what the functions reckon with when they argue about it.
 *
 * @param setBy who sets the number of fields, once a year; fixed: it stays as it is and nobody argues
 * @param conflictTolerance gap of the wished numbers of fields above which there is a conflict; fields
 * @param conflictHours hours in which heads of both functions settle a conflict about the form; h
 * @param keptBelief share of visitors kept per further field, in the functions' mind before any visit was logged; share
 *     per field
 * @param keptBeliefWeight visits to a form with one further field that this prior is worth; visits
 * @param freeBelief fields that cost no visitor, in the functions' mind; fields
 * @param seenBelief share of the items given in a form that a salesperson sees, in its mind at the start; share
 * @param seenBeliefWeight items that this prior is worth; items
 */
public record FormParameters(
        FormSetBy setBy,
        double conflictTolerance,
        double conflictHours,
        double keptBelief,
        double keptBeliefWeight,
        int freeBelief,
        double seenBelief,
        double seenBeliefWeight) {
    /** Checks every range. */
    public FormParameters {
        Objects.requireNonNull(setBy, "setBy");
        Require.within(conflictTolerance, 0, 20, "conflictTolerance");
        Require.within(conflictHours, 0, 1000, "conflictHours");
        Require.within(keptBelief, 0.01, 1, "keptBelief");
        Require.within(keptBeliefWeight, 0.1, 1000000, "keptBeliefWeight");
        Require.within(freeBelief, 0, 20, "freeBelief");
        Require.within(seenBelief, 0, 1, "seenBelief");
        Require.within(seenBeliefWeight, 0.1, 1000000, "seenBeliefWeight");
    }
}
