package org.concordsim.statistics.sensitivity;

import org.concordsim.statistics.Interval;

/**
 * What moving one factor does to a measure, over all trajectories; all in the unit of the measure per whole range of
 * the factor.
 *
 * @param mu the mean effect: effects of opposite sign cancel
 * @param muInterval Student's t interval for mu
 * @param muStar the mean absolute effect (Campolongo, Cariboni and Saltelli 2007): the rank of a factor
 * @param muStarInterval Student's t interval for muStar
 * @param sigma the standard deviation of the effects: curvature, interaction or chance
 */
public record ElementaryEffect(double mu, Interval muInterval, double muStar, Interval muStarInterval, double sigma) {}
