package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Links between the functions and shared knowledge of the market help together. */
final class LinksAndKnowledge implements Fact {
    private static double[] less(Figures figures, double[] both, String point) {
        return Figures.less(both, figures.at(point, "defined", "contribution"));
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F16",
                "links and knowledge",
                "Firms that do best have both structural links between the functions and shared "
                        + "knowledge of the market; either alone is weaker.",
                "S07 of the literature review",
                "A",
                Use.VALIDATION,
                "Defined with links (meetings, joint work, a liaison), with shared personas, with "
                        + "both, with neither");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        String[] links = {
            "levers.defined.meetingsPerYear=12", "levers.defined.jointWorkHours=2", "levers.defined.liaisonPeople=1"
        };
        return List.of(
                firm.changed("neither", "defined", "levers.defined.personaShare=0"),
                firm.changed("links", "defined", links),
                firm.changed("knowledge", "defined", "levers.defined.personaShare=0.9"),
                firm.changed("both", "defined", links[0], links[1], links[2], "levers.defined.personaShare=0.9"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double[] both = figures.at("both", "defined", "contribution");
        return List.of(
                Reading.positive("both less neither", "money/year", less(figures, both, "neither")),
                Reading.positive("both less links alone", "money/year", less(figures, both, "links")),
                Reading.positive("both less knowledge alone", "money/year", less(figures, both, "knowledge")));
    }
}
