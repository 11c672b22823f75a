package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.Use;
import org.concordsim.experiment.validation.target.Targets;

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

    /** Returns the names of the other firms that some facts need: all that are shipped for targets across firms. */
    public static List<String> firms(List<Fact> facts) {
        if (facts.stream().anyMatch(fact -> fact.card().use() == Use.CROSS_FIRM)) {
            return Targets.FIRMS;
        }
        return facts.stream().anyMatch(NoUniversalWinner.class::isInstance) ? NoUniversalWinner.FIRMS : List.of();
    }
}
