package org.concordsim.model.firm;

import org.concordsim.model.customer.Offering;
import org.concordsim.model.event.Segment;

/** The firm's products: an edition of the main one a segment, and the anchor that opens doors until a review drops it. */
public final class Portfolio {
    private final Edition[] editions = new Edition[Segment.values().length];
    private boolean anchor;
    private double anchorMargin;
    private double anchorLaterMargin;
    private int anchorCount;

    /** Creates a portfolio with one product for all segments, for which nothing was planned. */
    public Portfolio(Offering offering, boolean anchor) {
        for (int s = 0; s < editions.length; s++) {
            editions[s] = new Edition(offering, Double.NaN);
        }
        this.anchor = anchor;
    }

    /** Returns the main product as a segment is offered it. */
    public Offering offering(Segment segment) {
        return edition(segment).offering();
    }

    /** Returns the edition on sale in a segment. */
    public Edition edition(Segment segment) {
        return editions[segment.ordinal()];
    }

    /** Puts another edition on sale in a segment. */
    public void launch(Segment segment, Edition next) {
        editions[segment.ordinal()] = next;
    }

    /** Notes a decided proposal of a product, by its list price and what was booked, if that product is still on sale. */
    public void decided(Segment segment, Offering proposed, double list, double booked) {
        if (edition(segment).offering() == proposed) {
            edition(segment).decided(list, booked);
        }
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
        anchorCount++;
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

    /** Returns the anchor's sales of the running year. */
    public int anchorCount() {
        return anchorCount;
    }

    /** Begins a new year of the anchor's books. */
    public void closeAnchorYear() {
        anchorMargin = 0;
        anchorLaterMargin = 0;
        anchorCount = 0;
    }
}
