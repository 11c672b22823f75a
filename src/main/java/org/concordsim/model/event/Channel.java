package org.concordsim.model.event;

/** A way on which customers hear of the firm and ask it. */
public enum Channel {
    REFERRAL,
    WEB,
    SOCIAL,
    ADVERTISING,
    EVENT,
    WEBINAR;

    /** Returns the name as it stands in scenario files and results. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
