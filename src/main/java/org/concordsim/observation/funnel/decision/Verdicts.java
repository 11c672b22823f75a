package org.concordsim.observation.funnel.decision;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.outcome.Routes;

/** Decisions of buying groups with a proposal on the table: for the firm, for a competitor, or for neither. */
final class Verdicts {
    private static final Set<JourneyEnd> ENDS =
            EnumSet.of(JourneyEnd.WON, JourneyEnd.LOST_TO_COMPETITOR, JourneyEnd.NO_DECISION);

    private Verdicts() {}

    /** Lets every such decision be heard. */
    static void hear(Routes routes, Consumer<Decided> hearer) {
        routes.on(Decided.class, e -> {
            if (ENDS.contains(e.end())) {
                hearer.accept(e);
            }
        });
    }
}
