/**
 * Outcomes of the way from a need to a decision: {@link org.concordsim.observation.funnel.stage} counts those who reach
 * a stage, {@code conversion} relates a stage to the one before, {@code opportunity}, {@code response}, {@code decision}
 * and {@code channel} look closer at one piece of the way. Start at
 * {@link org.concordsim.observation.funnel.FunnelOutcomes}.
 */
package org.concordsim.observation.funnel;
