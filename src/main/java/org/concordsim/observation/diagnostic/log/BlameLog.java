package org.concordsim.observation.diagnostic.log;

import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.people.QuotaReachedShare;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Disputes over credit, budget and product beside the results that were missed. */
public final class BlameLog implements Collector {
    private final Tally disputes;
    private final QuotaReachedShare quotas;

    /** Makes a log that heard nothing. */
    public BlameLog(Grid grid, QuotaReachedShare quotas) {
        disputes = new Tally(grid);
        this.quotas = quotas;
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
    public double disputesPerMiss() {
        return disputes.sum(Grid.ALL) / Math.max(1, quotas.missed(Grid.ALL));
    }
}
