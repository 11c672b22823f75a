package org.concordsim.experiment.validation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Some ways of bringing the functions together help, others do nothing. */
final class MechanismsDiffer implements Fact {
    private static final Map<String, String> CHANGES = changes();

    private static Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("meetings", "levers.defined.meetingsPerYear=18");
        changes.put("joint work", "levers.defined.jointWorkHours=3");
        changes.put("rotation", "levers.defined.boundaries=flexible");
        changes.put("one unit", "levers.defined.boundaries=pooled");
        changes.put("training", "levers.defined.trainingHours=24");
        return changes;
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F17",
                "mechanisms differ",
                "Meetings with content, project teams, rotation and one unit help; generic "
                        + "training does next to nothing, and frequent meetings help through their content "
                        + "only.",
                "S10, S11 of the literature review",
                "A",
                Use.VALIDATION,
                "Defined with one lever changed at a time; contribution against Defined as it is; "
                        + "training within one per cent of it");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        List<Treatment> needs = new ArrayList<>(List.of(firm.under("defined")));
        CHANGES.forEach((name, change) -> needs.add(firm.changed(name, "defined", change)));
        return needs;
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<Reading> readings = new ArrayList<>();
        double[] plain = figures.of("defined", "contribution");
        double hundredth = Figures.mean(plain) / 100;
        CHANGES.keySet().forEach(name -> {
            double[] gain = Figures.less(figures.at(name, "defined", "contribution"), plain);
            readings.add(
                    name.equals("training")
                            ? new Reading(name, "money/year", gain, -hundredth, hundredth)
                            : Reading.positive(name, "money/year", gain));
        });
        return readings;
    }
}
