package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How customers bear waiting on the firm.
 *
 * @param theta time constant of patience; calendar h
 * @param floor share of impatience that no waiting exhausts; share
 * @param weight causal weight of waiting; 1
 * @param lateDays wait for an answer above which a customer's path counts as delayed; observed only; working days
 */
public record WaitingParameters(double theta, double floor, double weight, double lateDays) {
    /** Checks every range. */
    public WaitingParameters {
        Require.within(theta, 0.01, 10000, "theta");
        Require.within(floor, 0, 0.999, "floor");
        Require.within(weight, 0, 5, "weight");
        Require.within(lateDays, 0, 260, "lateDays");
    }
}
