/**
 * Worlds that are uncertain: what models do over many draws of levers and parameters.
 *
 * <p>The design is in {@link org.concordsim.statistics.worlds.World}: blocks of four worlds that cross two draws of the
 * levers with two draws of the parameters. Start at {@link org.concordsim.statistics.worlds.VarianceSplit} for the parts
 * of the variance, with intervals from {@link org.concordsim.statistics.worlds.VarianceShares}, and at {@link
 * org.concordsim.statistics.worlds.WinningShare} for the share of worlds in which each model is best.
 */
package org.concordsim.statistics.worlds;
