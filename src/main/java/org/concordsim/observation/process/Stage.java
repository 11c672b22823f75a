package org.concordsim.observation.process;

import org.concordsim.observation.journey.Activity;

/** A stage of a journey; it lasts until a later one begins or the journey ends. */
enum Stage {
    SEARCH("search"),
    SCORING("scoring"),
    FOLLOW_UP("follow-up"),
    DISCOVERY("discovery"),
    MEETINGS("meetings"),
    DECISION("decision");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns the stage that an activity begins, or null. */
    static Stage begunBy(String activity) {
        return switch (activity) {
            case Activity.NEED, Activity.START -> SEARCH;
            case Activity.INQUIRY -> SCORING;
            case Activity.QUALIFIED -> FOLLOW_UP;
            case Activity.REACHED, Activity.INTERVIEW -> DISCOVERY;
            case Activity.OPENED -> MEETINGS;
            case Activity.PRICE_NAMED -> DECISION;
            default -> null;
        };
    }
}
