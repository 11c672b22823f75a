package org.concordsim.model.pricing;

/**
 * The price that an agent prefers to ask: the best, for itself, on a grid from list price down to the deepest discount.
 *
 * <p>A refused price costs another round of hours, so an agent whose hours are worth much gives way earlier; one that
 * expects as much of the deal later holds out.
 */
public final class AskingPrice {
    private static final double ROUNDING = 1e-9;

    private AskingPrice() {}

    /** Returns the preferred price as a ratio to list; the higher of equals, list price if no price is worth asking. */
    public static double choose(PriceQuestion question) {
        double best = 1;
        double bestWorth = Math.max(0, question.worth(1));
        int steps = (int) Math.floor(question.deepestDiscount() / question.gridStep() + ROUNDING);
        for (int i = 1; i <= steps; i++) {
            double ratio = Math.max(1 - i * question.gridStep(), 1 - question.deepestDiscount());
            double worth = question.worth(ratio);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = ratio;
            }
        }
        double limit = 1 - question.deepestDiscount();
        return question.worth(limit) > bestWorth ? limit : best;
    }
}
