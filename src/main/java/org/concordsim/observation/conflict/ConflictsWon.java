package org.concordsim.observation.conflict;

import static org.concordsim.observation.outcome.MeasureGroup.CONFLICT;

import org.concordsim.model.event.Winner;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conflicts won: how often conflicts of one kind end nearer to the wish of one function. */
record ConflictsWon(Settlements settlements, Winner winner) implements Outcome {
    @Override
    public Reading reading() {
        Subject subject = settlements.subject();
        String wish = winner == Winner.SALES ? "Sales' wish" : "marketing's wish";
        return subject.reading(
                CONFLICT.neither(
                        subject.name("sWonBy" + Names.capitalised(winner)),
                        "1/year",
                        "Settled " + subject.conflicts() + " that ended nearer to " + wish + ", per year."),
                settlements.wonBy(winner)::perYear);
    }
}
