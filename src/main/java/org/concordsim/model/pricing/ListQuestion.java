package org.concordsim.model.pricing;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.concordsim.check.Require;

/**
 * The yearly question what a segment's list price should be.
 *
 * @param listMoney present list price; money, above 0
 * @param unitCost unit cost; money
 * @param mostStep largest change; share of list price
 * @param gridStep step of the prices considered; share of list price
 * @param marketing what marketing believes about demand
 * @param sales what Sales believes about demand
 * @param finance what Finance believes about demand
 * @param pay what a salesperson is paid for a deal at a price; money to money
 * @param dealHours hours of a salesperson per opportunity
 * @param refusalHours further hours per refused price
 */
public record ListQuestion(
        double listMoney,
        double unitCost,
        double mostStep,
        double gridStep,
        ListView marketing,
        ListView sales,
        ListView finance,
        DoubleUnaryOperator pay,
        double dealHours,
        double refusalHours) {
    /** Checks every range. */
    public ListQuestion {
        Require.positive(listMoney, "listMoney");
        Require.notNegative(unitCost, "unitCost");
        Require.within(mostStep, 0, 0.5, "mostStep");
        Require.within(gridStep, 1e-4, 1, "gridStep");
        Objects.requireNonNull(marketing, "marketing");
        Objects.requireNonNull(sales, "sales");
        Objects.requireNonNull(finance, "finance");
        Objects.requireNonNull(pay, "pay");
        Require.positive(dealHours, "dealHours");
        Require.notNegative(refusalHours, "refusalHours");
    }
}
