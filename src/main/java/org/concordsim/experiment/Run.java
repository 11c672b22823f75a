package org.concordsim.experiment;

/**
 * One run of an experiment, identified by variant and replication.
 *
 * @param variant the organizing model and how it comes to be in force
 * @param replication the replication's number from 0
 */
public record Run(Variant variant, int replication) {
    /** Returns the identity as text. */
    public String id() {
        return variant.model() + "-" + variant.point().label() + "-" + replication;
    }
}
