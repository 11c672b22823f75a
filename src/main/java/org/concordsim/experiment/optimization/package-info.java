/**
 * Optimisation: the levers that serve an objective best under constraints.
 *
 * <p>Start at {@link org.concordsim.experiment.optimization.OptimizeStudy}. Candidates are hybrids of all organizing
 * models; an evolutionary search compares them on the same few replications, and a final comparison on fresh
 * replications, with the presets beside them, says what the winner is worth.
 */
package org.concordsim.experiment.optimization;
