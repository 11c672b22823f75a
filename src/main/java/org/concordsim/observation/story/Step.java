package org.concordsim.observation.story;

/**
 * One step of a journey that is told.
 *
 * @param day the day on which it ended; working days since the start
 * @param lastedDays the length of a wait, else 0; working days
 * @param lane customer, marketing or sales
 * @param actor who acted
 * @param kind what kind of step it is
 * @param text what happened, in a sentence
 */
public record Step(double day, double lastedDays, String lane, String actor, Kind kind, String text) {
    /** A kind of step. */
    public enum Kind {
        /** A need arises. */
        NEED,
        /** The two sides speak with one another. */
        CONTACT,
        /** Somebody of the firm works on it. */
        WORK,
        /** Somebody else takes over. */
        HAND_OFF,
        /** The customer waited. */
        WAIT,
        /** Something is done again. */
        REWORK,
        /** The price is talked about. */
        PRICE,
        /** Something goes wrong. */
        TROUBLE,
        /** The journey ends. */
        END;

        /** Returns the name in the tables. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
