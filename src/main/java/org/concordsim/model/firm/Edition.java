package org.concordsim.model.firm;

import org.concordsim.model.customer.Offering;

/** An edition of the product for one segment: what is sold, what was planned for it and what its proposals brought. */
public final class Edition {
    private final Offering offering;
    private final double planned;
    private double proposed;
    private double booked;

    /** An edition of which so much of the money proposed was planned to be booked; NaN if nothing was planned. */
    public Edition(Offering offering, double planned) {
        this.offering = offering;
        this.planned = planned;
    }

    /** Returns what is sold. */
    public Offering offering() {
        return offering;
    }

    /** Returns the part of the money proposed that was planned to be booked; NaN if nothing was planned. */
    public double planned() {
        return planned;
    }

    /** Notes a decided proposal: its list price and what was booked. */
    void decided(double list, double money) {
        proposed += list;
        booked += money;
    }

    /** Returns the part of the money proposed that was booked; NaN before any decision. */
    public double reached() {
        return booked / proposed;
    }

    /** Returns that part as a mean with a prior that is worth so much money proposed. */
    public double expected(double prior, double money) {
        return (prior * money + booked) / (money + proposed);
    }
}
