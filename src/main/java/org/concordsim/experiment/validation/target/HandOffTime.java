package org.concordsim.experiment.validation.target;

import java.util.Arrays;
import java.util.stream.Stream;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.Use;

/** Work that passes to another person waits longer than work that stays. */
final class HandOffTime implements AcrossFirms {
    private static final double OTHER_HOURS = 21.9;
    private static final double SAME_HOURS = 0.13;

    @Override
    public FactCard card() {
        return new FactCard(
                "T3",
                "time per hand-off",
                "The next step of a case waits a median of 22 hours if another person takes it and minutes if the same "
                        + "person goes on; session breaks included, so an upper bound.",
                "BPI 2012, 21,576 gaps",
                "B",
                Use.CROSS_FIRM,
                "logarithm of the days that a customer waits for the first contact with the salesperson to whom a lead "
                        + "was handed, over those for the proposal of one who knows the deal, per journey; the firm "
                        + "under each model, others under Defined");
    }

    @Override
    public Stream<Reading> readings(Across.Place place, Figures figures) {
        double[] ratio =
                Figures.ratio(place.sample(figures, "waitedDaysFollowUp"), place.sample(figures, "waitedDaysProposal"));
        double[] logs = Arrays.stream(ratio).map(StrictMath::log).toArray();
        return Stream.of(new Reading(place.label(), "log of ratio", logs, 0, StrictMath.log(OTHER_HOURS / SAME_HOURS)));
    }
}
