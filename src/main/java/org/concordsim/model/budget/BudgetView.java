package org.concordsim.model.budget;

import java.util.Objects;
import org.concordsim.check.Require;

/**
 * What one party sees of the returns on promotion and on sales capacity.
 *
 * @param promotion return on promotion
 * @param capacity return on sales capacity and support
 */
public record BudgetView(CreditedReturn promotion, CreditedReturn capacity) {
    /** Refuses a missing side. */
    public BudgetView {
        Objects.requireNonNull(promotion, "promotion");
        Objects.requireNonNull(capacity, "capacity");
    }

    /**
     * Returns the share of promotion that this view argues for, at most one step away from the present share.
     *
     * <p>Where returns diminish at a constant elasticity, the best shares are as spending times marginal return on each
     * side (Dorfman and Steiner 1954); without any known return the present share stays.
     */
    public double wish(double presentShare, double mostStep) {
        double here = Require.share(presentShare, "presentShare") * promotion.marginal();
        double there = (1 - presentShare) * capacity.marginal();
        double wish = here + there > 0 ? here / (here + there) : presentShare;
        double step = Require.share(mostStep, "mostStep");
        return Math.max(presentShare - step, Math.min(presentShare + step, wish));
    }
}
