package org.concordsim.statistics.attribution;

import org.concordsim.statistics.Interval;

/**
 * What one lever contributes to a difference; all in the unit of the measure.
 *
 * @param share the Shapley value: the mean contribution over all orders in which the levers may be moved
 * @param shareInterval interval for the share, over replications and, where orders are sampled, over orders
 * @param oneIn what the lever does alone: the worth of it only minus the worth of none
 * @param oneInInterval Student's t interval over replications
 * @param oneOut what is lost without it: the worth of all minus the worth of all but it
 * @param oneOutInterval Student's t interval over replications
 * @param gap one out minus one in: above 0 if the lever does more beside the others than alone, below 0 if less
 * @param gapInterval Student's t interval over replications
 */
public record Part(
        double share,
        Interval shareInterval,
        double oneIn,
        Interval oneInInterval,
        double oneOut,
        Interval oneOutInterval,
        double gap,
        Interval gapInterval) {}
