/**
 * The check of the warm-up: whether runs have forgotten how they started when observation begins.
 *
 * <p>Start at {@link org.concordsim.experiment.warmup.WarmUpCheck}; the verdict is that of {@link
 * org.concordsim.statistics.output.WarmUp}.
 */
package org.concordsim.experiment.warmup;
