package org.concordsim.cli;

import org.concordsim.experiment.Comparison;
import org.concordsim.experiment.ExperimentResult;

/**
 * An experiment whose results are written.
 *
 * @param job the job
 * @param result the results
 * @param comparison what they say together
 */
record FinishedJob(Job job, ExperimentResult result, Comparison comparison) {}
