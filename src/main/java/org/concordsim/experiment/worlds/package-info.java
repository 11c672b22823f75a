/**
 * Comparisons over uncertain worlds: what becomes of the models when their levers and the assumed parameters are drawn
 * from ranges.
 *
 * <p>{@link org.concordsim.experiment.worlds.UncertainKeys} says what is drawn and from where, {@link
 * org.concordsim.experiment.worlds.WorldSpace} makes worlds of the draws, {@link
 * org.concordsim.experiment.worlds.WorldStudy} runs them; the statistics are in {@link
 * org.concordsim.statistics.worlds}.
 */
package org.concordsim.experiment.worlds;
