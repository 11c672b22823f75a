package org.concordsim.cli.print;

import java.nio.file.Path;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.folder.Provenance;

/**
 * An experiment that a command is to run.
 *
 * @param experiment the experiment
 * @param provenance where its results come from
 * @param place the result folder
 */
public record Job(Experiment experiment, Provenance provenance, Path place) {}
