package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.Use;

/** The published facts that concern the model, in the order of their numbers. */
public final class Facts {
    /** All facts. */
    public static final List<Fact> ALL = List.of(
            new FunnelYield(),
            new SourceOrder(),
            new LeadBlackHole(),
            new SpeedDecay(),
            new ResponseTimes(),
            new DealOutcomes(),
            new HockeyStick(),
            new UShapedDiscount(),
            new DelegationOptimum(),
            new TwoFaces(),
            new LinksAndKnowledge(),
            new MechanismsDiffer(),
            new NoUniversalWinner(),
            new CommunicationCost(),
            new EffortConvexity(),
            new RetentionLeverage(),
            new GroupSize(),
            new NewProducts());

    private Facts() {}

    /** Returns the names of the other firms that some facts need. */
    public static List<String> firms(List<Fact> facts) {
        return facts.stream().anyMatch(Facts::needsOthers) ? NoUniversalWinner.FIRMS : List.of();
    }

    private static boolean needsOthers(Fact fact) {
        return fact instanceof NoUniversalWinner || fact.card().use() == Use.CROSS_FIRM;
    }
}
