package org.concordsim.model.pricing;

import org.concordsim.check.Require;
import org.concordsim.model.event.Winner;

/**
 * How far apart Sales and marketing stood on a price, and whose wish the settled price is nearer to.
 *
 * @param salesRatio price that Sales preferred, as a ratio to list
 * @param marketingRatio price that marketing preferred, as a ratio to list
 * @param gap absolute log ratio of the two
 * @param aboveTolerance whether the gap is a conflict
 * @param winner the side nearer to the settled price
 */
public record PricingConflict(
        double salesRatio, double marketingRatio, double gap, boolean aboveTolerance, Winner winner) {
    private static final double ROUNDING = 1e-9;

    /** Returns the conflict, if any, of two wishes over a settled price; a tolerance is a share. */
    public static PricingConflict of(double salesRatio, double marketingRatio, double settled, double tolerance) {
        double sales = StrictMath.log(Require.positive(salesRatio, "salesRatio"));
        double marketing = StrictMath.log(Require.positive(marketingRatio, "marketingRatio"));
        double price = StrictMath.log(Require.positive(settled, "settled"));
        double gap = Math.abs(sales - marketing);
        boolean conflict = gap > Require.notNegative(tolerance, "tolerance");
        double lead = Math.abs(marketing - price) - Math.abs(sales - price);
        return new PricingConflict(salesRatio, marketingRatio, gap, conflict, winner(lead));
    }

    private static Winner winner(double salesLead) {
        if (salesLead > ROUNDING) {
            return Winner.SALES;
        }
        return salesLead < -ROUNDING ? Winner.MARKETING : Winner.NEITHER;
    }
}
