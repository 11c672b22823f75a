/**
 * The result folder of an experiment: its tables, dictionary, manifest and timing.
 *
 * <p>Start at {@link org.concordsim.experiment.folder.ExperimentFiles}.
 */
package org.concordsim.experiment.folder;
