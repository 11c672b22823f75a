package org.concordsim.observation.friction.owner;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.OwnerEvent.MailsRefused;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Refused mails: how often an owner asked not to be mailed any more. */
final class OwnerMailsRefused implements Collector, Outcome {
    private final Ownership ownership;
    private final Tally refusals;

    OwnerMailsRefused(Grid grid, Ownership ownership) {
        this.ownership = ownership;
        refusals = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(MailsRefused.class, e -> refusals.add(e.day(), e.segment()));
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "ownerMailsRefused",
                        "1/ownership year",
                        "Times an owner refused further mails, over the years of ownership that ended."),
                cell -> ownership.each(refusals, cell));
    }
}
