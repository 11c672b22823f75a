/**
 * Sensitivity: which factors move a measure, from arrays of design points and outputs to small records.
 *
 * <p>Start at {@link org.concordsim.statistics.sensitivity.ElementaryEffects} to screen many factors with few runs, at
 * {@link org.concordsim.statistics.sensitivity.SobolIndices} (with {@link
 * org.concordsim.statistics.sensitivity.SobolConvergence}) to split a variance, and at {@link
 * org.concordsim.statistics.sensitivity.PawnIndices} for a second opinion that needs no variance and takes any sample.
 * An output may be a measure or the difference of a measure between two models.
 *
 * <p>Chance between runs counts as an input that nobody varied. The class documentation of each index says what
 * independent chance does to it and how it is taken out; under common random numbers every design point meets the same
 * chance, the index is that of the mean over the replications used, and nothing is to be taken out.
 */
package org.concordsim.statistics.sensitivity;
