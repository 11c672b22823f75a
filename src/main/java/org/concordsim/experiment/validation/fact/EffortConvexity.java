package org.concordsim.experiment.validation.fact;

import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Owners leave out of proportion to the effort that they are put to. */
final class EffortConvexity implements Fact {
    private static final String MODEL = "defined";
    private static final String NONE = "effort costs owners nothing";
    private static final String SOME = "effort costs owners some";
    private static final String MUCH = "effort costs owners much";
    private static final double LEAST = 0.09;
    private static final double MOST = 0.96;

    private static Treatment owners(TrialFirm firm, String point, String wage) {
        return firm.changed(
                point,
                MODEL,
                "market.customerWage=" + wage,
                "market.segments.small.needsPerYear=0",
                "market.segments.mid.needsPerYear=0",
                "market.segments.enterprise.needsPerYear=0");
    }

    /** Returns the share of owners who leave when they may. */
    private static double[] hazard(Figures figures, String point) {
        return Arrays.stream(figures.at(point, MODEL, "retention"))
                .map(stay -> 1 - stay)
                .toArray();
    }

    /** Returns what the owners' own hours cost them, over the price. */
    private static double[] friction(Figures figures, String point) {
        return Figures.ratio(figures.at(point, MODEL, "customerEffortCost"), figures.at(point, MODEL, "customerPrice"));
    }

    private static double[] slope(Figures figures, String from, String to) {
        return Figures.ratio(
                Figures.less(hazard(figures, to), hazard(figures, from)),
                Figures.less(friction(figures, to), friction(figures, from)));
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F21",
                "convexity of effort",
                "Disloyalty jumps with effort, from 9 % of customers with little to up to 96 % with much, and over-delivery"
                        + " adds little: strongly convex. Stated intent, in service.",
                "S42 of the literature review",
                "B",
                Use.BOUND,
                "Defined without new needs, so that only owners from the start decide; friction is the cost of their hours"
                        + " over the price, at wages of 0, 2,000 and 8,000 an hour; slopes are of renewals lost over friction");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(owners(firm, NONE, "0"), owners(firm, SOME, "2000"), owners(firm, MUCH, "8000"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        return List.of(
                Reading.positive(
                        "lost at much less at some friction",
                        "share",
                        Figures.less(hazard(figures, MUCH), hazard(figures, SOME))),
                Reading.positive(
                        "later less earlier slope",
                        "1",
                        Figures.less(slope(figures, SOME, MUCH), slope(figures, NONE, SOME))),
                new Reading("lost at much friction", "share", hazard(figures, MUCH), LEAST, MOST));
    }
}
