package org.concordsim.cli.print;

import org.concordsim.experiment.ExperimentResult;
import org.concordsim.experiment.comparison.Comparison;

/**
 * An experiment whose results are written.
 *
 * @param job the job
 * @param result the results
 * @param comparison what they say together
 */
public record FinishedJob(Job job, ExperimentResult result, Comparison comparison) {}
