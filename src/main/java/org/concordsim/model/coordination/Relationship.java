package org.concordsim.model.coordination;

/** What a marketer and a salesperson have between them: trust and shared language in [0, 1], and hours of contact. */
public final class Relationship {
    private double trust;
    private double language;
    private double contactHours;
    private double day;

    Relationship(double trust) {
        this.trust = trust;
    }

    /** Returns trust. */
    public double trust() {
        return trust;
    }

    /** Returns shared language as of the last change. */
    public double language() {
        return language;
    }

    /** Returns the hours of contact with content so far. */
    public double contactHours() {
        return contactHours;
    }

    /** Counts a commitment that was kept or broken; a broken one has its own weight. */
    public void commitment(boolean kept, double step, double brokenWeight) {
        trust += kept ? step * (1 - trust) : -brokenWeight * step * trust;
        trust = Math.max(0, trust);
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
        trust = startTrust;
        language = 0;
    }
}
