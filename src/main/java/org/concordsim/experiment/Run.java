package org.concordsim.experiment;

import org.concordsim.model.RunPlan;

/**
 * One run of an experiment, identified by variant and replication.
 *
 * @param treatment what is done to the firm
 * @param replication the replication's number from 0
 * @param seed the root of chance
 */
public record Run(Treatment treatment, int replication, long seed) {
    /** Returns the organizing model and the design point. */
    public Variant variant() {
        return treatment.variant();
    }

    /** Returns the identity as text. */
    public String id() {
        return variant().model() + "-" + variant().point().label() + "-" + replication;
    }

    /** Returns what determines the run. */
    public RunPlan plan() {
        return new RunPlan(
                treatment.parameters(), treatment.stages(), seed, Math.addExact(replication, treatment.shift()));
    }
}
