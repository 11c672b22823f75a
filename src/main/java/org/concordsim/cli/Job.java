package org.concordsim.cli;

import java.nio.file.Path;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Provenance;

/**
 * An experiment that a command is to run.
 *
 * @param experiment the experiment
 * @param provenance where its results come from
 * @param place the result folder
 */
record Job(Experiment experiment, Provenance provenance, Path place) {}
