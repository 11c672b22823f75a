/**
 * Factors: the scenario keys that an experiment varies, and what a scenario becomes at each point of a design.
 *
 * <p>Start at {@link org.concordsim.experiment.factor.FactorSpace}: it turns points of the unit cube, or levels, into an
 * {@link org.concordsim.experiment.Experiment}. Any key of a scenario can be a factor, as can the organizing model.
 */
package org.concordsim.experiment.factor;
