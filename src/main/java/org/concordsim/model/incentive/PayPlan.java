package org.concordsim.model.incentive;

import java.util.Objects;
import org.concordsim.check.Require;
import org.concordsim.model.parameters.PayBasis;

/**
 * A salesperson's pay plan: a base, commission on credited bookings that steepens at quota, commission on renewals.
 *
 * @param base fixed pay; money/year
 * @param commissionNew commission on credited new bookings up to quota; share
 * @param commissionRenewal commission on renewals; share
 * @param accelerator commission rate above quota over the rate below; ratio
 * @param quota credited new bookings of a quarter from which the accelerator counts; money, 0 is no quota
 * @param basis what a booking is credited with
 * @param selfSourcedPremium extra commission for a deal logged as self-found; share
 */
public record PayPlan(
        double base,
        double commissionNew,
        double commissionRenewal,
        double accelerator,
        double quota,
        PayBasis basis,
        double selfSourcedPremium) {
    /** Checks every range. */
    public PayPlan {
        Require.notNegative(base, "base");
        Require.share(commissionNew, "commissionNew");
        Require.share(commissionRenewal, "commissionRenewal");
        Require.within(accelerator, 1, 100, "accelerator");
        Require.notNegative(quota, "quota");
        Objects.requireNonNull(basis, "basis");
        Require.notNegative(selfSourcedPremium, "selfSourcedPremium");
    }

    /**
     * Returns what a sale is credited with; money.
     *
     * <p>On revenue it is the price. On margin it is the margin, so scaled that a sale at list price is credited with
     * list price under either basis; a sale at a loss, or of a product without margin, is credited with nothing.
     */
    public double credit(double price, double listMoney, double unitCost) {
        if (basis == PayBasis.REVENUE) {
            return price;
        }
        double listMargin = listMoney - unitCost;
        return listMargin > 0 ? Math.max(0, price - unitCost) * (listMoney / listMargin) : 0;
    }

    /** Returns the commission of a quarter on credited new bookings; money. */
    public double variablePay(double credited) {
        return gain(0, credited, false);
    }

    /** Returns what one more credited deal adds to the quarter's commission; money. */
    public double gain(double creditedToDate, double credit, boolean selfSourced) {
        double above = quota > 0 ? Math.max(0, Math.min(credit, creditedToDate + credit - quota)) : 0;
        double paid = (credit - above) + accelerator * above;
        return commissionNew * paid * (selfSourced ? 1 + selfSourcedPremium : 1);
    }

    /** Returns what the same deal is worth now if it closes in the next quarter, which starts from nothing; money. */
    public double gainNextQuarter(double credit, double discountRate) {
        return gain(0, credit, false) / (1 + Require.notNegative(discountRate, "discountRate"));
    }

    /**
     * Returns what the same deal is worth now if it closes later; money.
     *
     * <p>The discount runs with time, not with the calendar, so a linear plan makes no quarter's end special.
     *
     * @param creditedThen credited bookings of that later quarter when it closes; money
     * @param credit what the deal is credited with; money
     * @param discountRate salesperson's discount rate a quarter
     * @param quarters how much later; quarters
     */
    public double gainLater(double creditedThen, double credit, double discountRate, double quarters) {
        double growth = 1 + Require.notNegative(discountRate, "discountRate");
        return gain(creditedThen, credit, false) * StrictMath.pow(growth, -Require.notNegative(quarters, "quarters"));
    }

    /** Returns the commission on a renewal; money. */
    public double renewalPay(double value) {
        return commissionRenewal * value;
    }

    /** Returns credited bookings over quota; 1 without a quota. */
    public double attainment(double credited) {
        return quota > 0 ? credited / quota : 1;
    }
}
