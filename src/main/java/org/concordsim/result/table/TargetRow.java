package org.concordsim.result.table;

/**
 * A figure of an export against that of the simulated firm.
 *
 * @param scenario the scenario's name
 * @param target the target's name
 * @param unit its unit
 * @param definition what it is
 * @param fitted whether parameters were fitted to it
 * @param n the leads, deals or weeks on which the observed figure rests
 * @param observed the observed figure
 * @param observedLow the lower end of its 95 % interval
 * @param observedHigh the upper end
 * @param priorLow the 2.5 % quantile of what the prior predicts
 * @param priorHigh the 97.5 % quantile
 * @param posterior the mean of what the posterior predicts
 * @param posteriorLow the 2.5 % quantile over runs at its draws
 * @param posteriorHigh the 97.5 % quantile
 * @param verdict meets: the intervals touch; misses: they do not
 */
public record TargetRow(
        String scenario,
        String target,
        String unit,
        String definition,
        boolean fitted,
        long n,
        double observed,
        double observedLow,
        double observedHigh,
        double priorLow,
        double priorHigh,
        double posterior,
        double posteriorLow,
        double posteriorHigh,
        String verdict) {}
