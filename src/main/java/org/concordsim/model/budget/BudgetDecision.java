package org.concordsim.model.budget;

import org.concordsim.model.event.Winner;

/**
 * A division of the programme budget between promotion and sales capacity.
 *
 * @param marketingWish share of promotion that marketing argued for
 * @param salesWish share of promotion that Sales argued for
 * @param decided share of promotion decided, before any saving
 * @param promotion promotion after the saving; money
 * @param capacity sales capacity and support after the saving; money
 * @param winner the side whose wish is nearer to the decision
 */
public record BudgetDecision(
        double marketingWish, double salesWish, double decided, double promotion, double capacity, Winner winner) {
    private static final double ROUNDING = 1e-9;

    /** Returns the division under a rule; what must be saved is taken from promotion first. */
    public static BudgetDecision of(BudgetPolicy rule, BudgetQuestion q) {
        double decided = rule.share(q);
        double saving = Math.min(q.saving(), decided);
        double promotion = (decided - saving) * q.budget();
        double capacity = Math.max(0, (1 - decided) - (q.saving() - saving)) * q.budget();
        double lead = Math.abs(q.salesWish() - decided) - Math.abs(q.marketingWish() - decided);
        return new BudgetDecision(q.marketingWish(), q.salesWish(), decided, promotion, capacity, winner(lead));
    }

    /** Returns the gap of the two wishes; share of the budget. */
    public double gap() {
        return Math.abs(marketingWish - salesWish);
    }

    private static Winner winner(double marketingLead) {
        if (marketingLead > ROUNDING) {
            return Winner.MARKETING;
        }
        return marketingLead < -ROUNDING ? Winner.SALES : Winner.NEITHER;
    }
}
