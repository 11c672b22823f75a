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

/** Which model is best depends on the firm. */
final class NoUniversalWinner implements Fact {
    /** The other firms that this fact needs: simple ones first. */
    static final List<String> FIRMS = List.of("startup", "commodity", "enterprise-vendor", "fast-market");

    private static double[] best(Figures figures, String firm, String first, String second) {
        List<double[]> samples =
                List.of(figures.at(firm, first, "contribution"), figures.at(firm, second, "contribution"));
        return samples.get(Figures.best(samples));
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F18",
                "no universal winner",
                "Where sales are small, simple and short, Undefined or Defined earn at least as "
                        + "much as Integrated; where they are complex, customised and fast, Aligned or "
                        + "Integrated earn most.",
                "S01, S12, S18 of the literature review",
                "A",
                Use.VALIDATION,
                "four firms under all four models: start-up and commodity supplier; enterprise "
                        + "vendor and fast market");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        List<Treatment> needs = new ArrayList<>();
        FIRMS.stream().filter(firm.others()::containsKey).forEach(name -> needs.addAll(firm.other(name)));
        return needs;
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<Reading> readings = new ArrayList<>();
        for (String name : FIRMS) {
            if (firm.others().containsKey(name)) {
                double[] separate = best(figures, name, "undefined", "defined");
                boolean simple = FIRMS.indexOf(name) < 2;
                double[] together = simple
                        ? figures.at(name, "integrated", "contribution")
                        : best(figures, name, "aligned", "integrated");
                readings.add(Reading.positive(
                        name + (simple ? ", best separate less Integrated" : ", best joint less best separate"),
                        "money/year",
                        simple ? Figures.less(separate, together) : Figures.less(together, separate)));
            }
        }
        return readings;
    }
}
