package org.concordsim.observation.friction.owner;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Hand-offs of owners: how often one came to another caretaker. */
final class OwnerHandOffs implements Collector, Outcome {
    private final Ownership ownership;
    private final Tally handOffs;

    OwnerHandOffs(Grid grid, Ownership ownership) {
        this.ownership = ownership;
        handOffs = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(HandedOff.class, e -> {
            if (ownership.includes(e.journey())) {
                handOffs.add(e.day(), e.segment());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "ownerHandOffs",
                        "1/ownership year",
                        "Times an owner came to another caretaker, over the years of ownership that ended."),
                cell -> ownership.each(handOffs, cell));
    }
}
