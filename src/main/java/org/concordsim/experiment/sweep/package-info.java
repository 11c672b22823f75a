/**
 * Sweeps: a design over any keys of a scenario, and what each factor does on average.
 *
 * <p>Start at {@link org.concordsim.experiment.sweep.SweepStudy}; the points of a design are in {@link
 * org.concordsim.experiment.sweep.DesignPoints}.
 */
package org.concordsim.experiment.sweep;
