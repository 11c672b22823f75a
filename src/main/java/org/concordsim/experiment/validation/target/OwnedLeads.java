package org.concordsim.experiment.validation.target;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Salespeople differ more where they own leads than where leads come from a pool. */
final class OwnedLeads implements Fact {
    private static final String POOLED = "pooled leads";
    private static final String OWNED = "owned leads";

    @Override
    public FactCard card() {
        return new FactCard(
                "T4",
                "dispersion of agents by routing",
                "Agents' true success rates scatter by .03 to .04 where leads come from a pool and by .08 where agents "
                        + "own or choose their leads.",
                "BPI 2012, 35 agents; FicZon's leads",
                "B",
                Use.CROSS_FIRM,
                "Gini of wins with leads routed by territory less that with leads routed evenly, under each model");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        List<Treatment> needs = new ArrayList<>();
        for (String model : TrialFirm.MODELS) {
            needs.add(firm.changed(OWNED, model, "firm.routing=territory"));
            needs.add(firm.changed(POOLED, model, "firm.routing=even"));
        }
        return needs;
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        return TrialFirm.MODELS.stream()
                .map(model -> Reading.positive(
                        model,
                        "1",
                        Figures.less(figures.at(OWNED, model, "winsGini"), figures.at(POOLED, model, "winsGini"))))
                .toList();
    }
}
