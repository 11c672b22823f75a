package org.concordsim.model.form;

import java.util.List;
import org.concordsim.check.Require;

/**
 * What a salesperson expects of a marketing lead, and what its questions cost.
 *
 * @param worth expected pay from a lead; money
 * @param real believed chance that a lead is a real opportunity, so that its questions have to be asked; share
 * @param questionCost what a question takes, at the pay of own work elsewhere; money
 * @param seen believed share of the items given in a form that the salesperson sees; share
 * @param deals the usual deals; their shares add up to 1
 */
public record LeadPay(double worth, double real, double questionCost, double seen, List<Deal> deals) {
    /**
     * A usual deal.
     *
     * @param share share of leads
     * @param items items of information it needs
     */
    public record Deal(double share, int items) {
        /** Checks every range. */
        public Deal {
            Require.share(share, "share");
            Require.notNegative(items, "items");
        }
    }

    /** Checks every range and copies the deals. */
    public LeadPay {
        Require.notNegative(worth, "worth");
        Require.share(real, "real");
        Require.notNegative(questionCost, "questionCost");
        Require.share(seen, "seen");
        deals = List.copyOf(deals);
    }

    /** Returns what a lead is worth that filled in so many fields; at least 0, as a lead can be left alone; money. */
    public double of(int fields) {
        return Math.max(0, worth - real * questionCost * questions(fields));
    }

    private double questions(int fields) {
        double sum = 0;
        for (Deal deal : deals) {
            sum += deal.share() * (deal.items() - seen * Math.min(fields, deal.items()));
        }
        return sum;
    }
}
