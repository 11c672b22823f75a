package org.concordsim.observation.journey;

/** The side on which something happens. */
public enum Lane {
    /** The customer's side. */
    CUSTOMER,
    /** Marketing. */
    MARKETING,
    /** Sales. */
    SALES;

    /** Returns the name in the log. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
