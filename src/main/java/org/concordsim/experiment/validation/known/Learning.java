package org.concordsim.experiment.validation.known;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;

/** A code that learns fast from its members' experience ends at less knowledge than one that learns slowly. */
final class Learning implements KnownAnswer {
    private static final String MODEL = "learners";
    private static final String SCENARIO = "learning";
    private static final List<String> STEPS = List.of("0.02", "0.2", "2");

    private static String point(String step) {
        return "K6 step " + step;
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K6",
                "fast learning",
                "In a stable world an organisation that adapts its shared code fast to few experiences settles on worse"
                        + " knowledge than one that adapts slowly.",
                "sign: knowledge in the end falls with the rate of learning",
                "March 1991",
                "scenario learning: one lead definition revised monthly from reports; knowledge is the share of passed"
                        + " leads that had a need");
    }

    @Override
    public List<Treatment> needs() {
        List<Treatment> needs = new ArrayList<>();
        for (String step : STEPS) {
            String change = "beliefs.definitionStep=" + step;
            needs.add(KnownFirm.treatment(point(step), MODEL, KnownFirm.scenario(SCENARIO, change)));
        }
        return needs;
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        double[] fast = knowledge(figures, "2");
        return List.of(
                KnownReading.positive("slow less fast", "share", Figures.less(knowledge(figures, "0.02"), fast)),
                KnownReading.positive("medium less fast", "share", Figures.less(knowledge(figures, "0.2"), fast)));
    }

    private static double[] knowledge(Figures figures, String step) {
        return figures.at(point(step), MODEL, "needPrecision");
    }
}
