package org.concordsim.model.firm;

import org.concordsim.model.customer.Offering;

/** The firm's products: the main one, and the anchor that opens doors as long as a review keeps it. */
public final class Portfolio {
    private Offering offering;
    private boolean anchor;
    private double anchorMargin;
    private double anchorLaterMargin;

    /** Creates a portfolio. */
    public Portfolio(Offering offering, boolean anchor) {
        this.offering = offering;
        this.anchor = anchor;
    }

    /** Returns the main product. */
    public Offering offering() {
        return offering;
    }

    /** Puts another main product on the market. */
    public void launch(Offering next) {
        offering = next;
    }

    /** Returns how near a stance comes to tastes as they were read, features weighing alike; 1 is nearest. */
    public double relevance(double[] stance, double[] tastes) {
        double miss = 0;
        for (int k = 0; k < stance.length; k++) {
            miss += Math.abs(stance[k] - tastes[k]);
        }
        return Math.max(0, 1 - miss / stance.length);
    }

    /** Returns whether the anchor is offered. */
    public boolean anchorOffered() {
        return anchor;
    }

    /** Takes the anchor off the market. */
    public void dropAnchor() {
        anchor = false;
    }

    /** Notes the margin of an anchor sale. */
    public void anchorSold(double margin) {
        anchorMargin += margin;
    }

    /** Notes the margin of a main sale to a customer whom the anchor brought. */
    public void anchorBrought(double margin) {
        anchorLaterMargin += margin;
    }

    /** Returns the anchor's own margin of the running year. */
    public double anchorMargin() {
        return anchorMargin;
    }

    /** Returns the margin of later sales in the running year. */
    public double anchorLaterMargin() {
        return anchorLaterMargin;
    }

    /** Begins a new year of the anchor's books. */
    public void closeAnchorYear() {
        anchorMargin = 0;
        anchorLaterMargin = 0;
    }
}
