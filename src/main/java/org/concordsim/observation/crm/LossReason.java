package org.concordsim.observation.crm;

import org.concordsim.model.event.JourneyEnd;

/** Why a lead was lost, as far as a firm could enter it into its CRM system. */
public enum LossReason {
    /** The customer bought elsewhere after a proposal, for its price or for what it got. */
    COMPETITOR("competitor"),
    /** The customer bought from nobody after a proposal. */
    NO_DECISION("noDecision"),
    /** The customer left while it waited, or decided before it had a proposal. */
    WAITED("waited"),
    /** The customer withdrew as it was pressed or mailed too often. */
    WITHDREW("withdrew"),
    /** Nobody spoke with the customer. */
    UNWORKED("unworked"),
    /** Sales turned the lead down: no need, or not worth the hours. */
    TURNED_DOWN("turnedDown");

    private final String label;

    LossReason(String label) {
        this.label = label;
    }

    /** Returns the name as it stands in exports and mapping files. */
    public String label() {
        return label;
    }

    /** Returns the reason for an end other than a win; a visitor without a need is turned down if it was worked. */
    static LossReason of(JourneyEnd end, boolean worked) {
        return switch (end) {
            case LOST_TO_COMPETITOR -> COMPETITOR;
            case NO_DECISION -> NO_DECISION;
            case LEFT_WAITING, TOO_LATE -> WAITED;
            case WITHDREW -> WITHDREW;
            case TURNED_DOWN -> TURNED_DOWN;
            case NO_NEED -> worked ? TURNED_DOWN : UNWORKED;
            case IGNORED, NEVER_ASKED, WON -> UNWORKED;
        };
    }
}
