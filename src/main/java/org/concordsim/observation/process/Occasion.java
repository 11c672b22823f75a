package org.concordsim.observation.process;

import java.util.Set;
import org.concordsim.observation.journey.Activity;
import org.concordsim.observation.journey.Lane;
import org.concordsim.result.eventlog.LogEvent;

/** An occasion on which a journey passes from one party to another: who passes it on with what, who takes it how. */
enum Occasion {
    INQUIRY("inquiry", Lane.CUSTOMER, Lane.MARKETING, Set.of(Activity.INQUIRY), Set.of(Activity.SCORED)),
    LEAD("lead", Lane.MARKETING, Lane.SALES, Set.of(Activity.QUALIFIED), Set.of(Activity.ATTEMPT, Activity.REACHED)),
    RETURNED(
            "returned",
            Lane.SALES,
            Lane.MARKETING,
            Set.of(Activity.TURNED_DOWN, Activity.IGNORED),
            Set.of(Activity.SCORED)),
    COLLEAGUE(
            "colleague",
            Lane.SALES,
            Lane.SALES,
            Set.of(Activity.TAKEN_OVER),
            Set.of(
                    Activity.ATTEMPT,
                    Activity.REACHED,
                    Activity.INTERVIEW,
                    Activity.OPENED,
                    Activity.MEETING,
                    Activity.PRICE_REQUESTED,
                    Activity.PRICE_NAMED)),
    PRICE_REQUEST(
            "price request",
            Lane.SALES,
            Lane.MARKETING,
            Set.of(Activity.PRICE_REQUESTED),
            Set.of(Activity.PRICE_ANSWERED)),
    PROPOSAL("proposal", Lane.SALES, Lane.CUSTOMER, Set.of(Activity.PRICE_NAMED), Set.of(Activity.DECIDED));

    private final String label;
    private final Lane from;
    private final Lane to;
    private final Set<String> passing;
    private final Set<String> taking;

    Occasion(String label, Lane from, Lane to, Set<String> passing, Set<String> taking) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.passing = passing;
        this.taking = taking;
    }

    String label() {
        return label;
    }

    Lane from() {
        return from;
    }

    Lane to() {
        return to;
    }

    boolean isPassedBy(LogEvent event) {
        return passing.contains(event.activity());
    }

    boolean isTakenBy(LogEvent event) {
        return taking.contains(event.activity());
    }

    /** Returns whether it counts even if nobody takes it; a lead that Sales lets go is passed on only if it comes back. */
    boolean countsWhenPassed() {
        return this != RETURNED;
    }

    /** Returns whether passing it on again before it is taken is the same hand-off: another price on the same table. */
    boolean lastsUntilTaken() {
        return this == PROPOSAL;
    }
}
