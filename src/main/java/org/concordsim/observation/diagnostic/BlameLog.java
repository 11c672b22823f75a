package org.concordsim.observation.diagnostic;

import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.observation.people.Pay;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;

/** Disputes over credit, budget and product beside the results that were missed. */
final class BlameLog implements Log {
    private final Tally disputes;
    private final Pay pay;

    BlameLog(Grid grid, Pay pay) {
        disputes = new Tally(grid);
        this.pay = pay;
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Settled.class, e -> {
            if (e.kind() != ConflictKind.PRICING) {
                disputes.add(e.day(), null);
            }
        });
    }

    /** Returns disputes for each quota that was missed; all disputes if none was. */
    double disputesPerMiss() {
        return disputes.sum(Grid.ALL) / Math.max(1, pay.missed(Grid.ALL));
    }
}
