/**
 * Experiment files: which factors, which levels, which design.
 *
 * <p>Start at {@link org.concordsim.scenario.design.ExperimentReader}; it tells all faults at once, like the reader of
 * scenarios. What a file states becomes points and treatments in the package of experiments.
 */
package org.concordsim.scenario.design;
