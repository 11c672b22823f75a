/**
 * Inference about the parameters of a simulation from what it is to show.
 *
 * <p>Start at {@link org.concordsim.statistics.inference.RegressionAbc}: a sample of parameters and of what was
 * simulated with them becomes a weighted sample from the posterior. {@link
 * org.concordsim.statistics.inference.QuadraticSurface} predicts what would be simulated elsewhere, for history matching.
 */
package org.concordsim.statistics.inference;
