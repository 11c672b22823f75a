package org.concordsim.model.coordination;

import org.concordsim.model.event.Function;

/**
 * What a marketer and a salesperson have between them: the trust of each in the other and shared language, in [0, 1], and
 * hours of contact.
 */
public final class Relationship {
    private double ofSales;
    private double ofMarketing;
    private double language;
    private double contactHours;
    private double day;

    Relationship(double trust) {
        this.ofSales = trust;
        this.ofMarketing = trust;
    }

    /** Returns the trust of one side in the other. */
    public double trustOf(Function side) {
        return side == Function.SALES ? ofSales : ofMarketing;
    }

    /** Returns the mean of the two sides' trust. */
    public double trust() {
        return (ofSales + ofMarketing) / 2;
    }

    /** Returns the lower of the two sides' trust. */
    public double lowerTrust() {
        return Math.min(ofSales, ofMarketing);
    }

    /** Returns shared language as of the last change. */
    public double language() {
        return language;
    }

    /** Returns the hours of contact with content so far. */
    public double contactHours() {
        return contactHours;
    }

    /** Counts a commitment that a side kept or broke, which the other side notes; a broken one has its own weight. */
    public void commitment(Function by, boolean kept, double step, double brokenWeight) {
        if (by == Function.SALES) {
            ofMarketing = moved(ofMarketing, kept ? step : -brokenWeight * step);
        } else {
            ofSales = moved(ofSales, kept ? step : -brokenWeight * step);
        }
    }

    private static double moved(double trust, double step) {
        return Math.max(0, trust + step * (step > 0 ? 1 - trust : trust));
    }

    /** Counts hours of contact with content; language fades at a yearly rate in between. */
    public void contact(double hours, double now, double step, double fadePerDay) {
        language *= StrictMath.exp(-fadePerDay * (now - day));
        day = now;
        language += (1 - language) * (1 - StrictMath.exp(-step * hours));
        contactHours += hours;
    }

    /** Lets a newcomer begin: trust and language fall back towards a start. */
    public void renew(double startTrust) {
        ofSales = startTrust;
        ofMarketing = startTrust;
        language = 0;
    }
}
