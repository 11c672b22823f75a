package org.concordsim.experiment.validation.fact;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Coordination takes selling time, and past some point costs more than it brings. */
final class CommunicationCost implements Fact {
    private static final List<String> MEETINGS = List.of("0", "4", "9", "26", "78");

    @Override
    public FactCard card() {
        return new FactCard(
                "F19",
                "cost of communication",
                "Coordination consumes selling time; its net benefit rises and then falls, and "
                        + "salespeople sell for 22 to 46 % of their hours.",
                "S01, S64 of the literature review",
                "A",
                Use.VALIDATION,
                "Aligned with five numbers of joint meetings, the best of the three between the ends against"
                        + " none and most; selling share of the default firm under all models");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        List<Treatment> needs = new ArrayList<>(firm.underEach());
        MEETINGS.forEach(number ->
                needs.add(firm.changed("meetings" + number, "aligned", "levers.aligned.meetingsPerYear=" + number)));
        return needs;
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<double[]> profits = MEETINGS.stream()
                .map(number -> figures.at("meetings" + number, "aligned", "contribution"))
                .toList();
        double[] top = profits.get(Figures.bestWithin(profits));
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.positive("best between less none", "money/year", Figures.less(top, profits.get(0))));
        readings.add(Reading.positive(
                "best between less most", "money/year", Figures.less(top, profits.get(MEETINGS.size() - 1))));
        for (String model : TrialFirm.MODELS) {
            readings.add(new Reading(
                    model + ", selling share", "share of hours", figures.of(model, "salesHoursSelling"), 0.22, 0.46));
        }
        return readings;
    }
}
