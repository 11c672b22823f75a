package org.concordsim.result.table;

/**
 * The elementary effects of one factor, in the unit of the measure per whole range of the factor.
 *
 * @param scenario the scenario's name
 * @param subject the organizing model, or A - B for the difference of two
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param factor the factor's path
 * @param range the range, LOW:HIGH, or the levels
 * @param trajectories the number of trajectories
 * @param mu the mean effect
 * @param muLow the lower end of its 95 % interval
 * @param muHigh the upper end
 * @param muStar the mean absolute effect
 * @param muStarLow the lower end of its 95 % interval
 * @param muStarHigh the upper end
 * @param sigma the standard deviation of the effects over the trajectories
 * @param chance the mean absolute effect that chance alone would show; NaN below two replications
 */
public record MorrisRow(
        String scenario,
        String subject,
        String measure,
        String unit,
        String factor,
        String range,
        int trajectories,
        double mu,
        double muLow,
        double muHigh,
        double muStar,
        double muStarLow,
        double muStarHigh,
        double sigma,
        double chance) {
    /** Returns whether the effect is more than chance: the interval of its size lies above what chance alone shows. */
    public boolean isShown() {
        return muStarLow > chance;
    }
}
