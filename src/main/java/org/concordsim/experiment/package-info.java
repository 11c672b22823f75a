/**
 * Experiments: many runs of one scenario, and what they say together.
 *
 * <p>An {@link org.concordsim.experiment.Experiment} is data; the {@link org.concordsim.experiment.ExperimentRunner}
 * runs it on all cores through a {@link org.concordsim.experiment.Laboratory}; {@link
 * org.concordsim.experiment.ResultRows} turns the results into rows and {@link
 * org.concordsim.experiment.comparison.Comparison} compares the variants; {@link
 * org.concordsim.experiment.folder.ExperimentFiles} writes them. Rows and their order depend neither on threads nor on
 * which other models take part.
 */
package org.concordsim.experiment;
