package org.concordsim.experiment.transition;

import java.io.IOException;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * The comparison of paths of organizing models by a fixed number of replications.
 *
 * @param transition what is compared
 */
public record TransitionStudy(Transition transition) implements Study<TransitionConclusion> {
    @Override
    public Experiment experiment() {
        return transition.experiment();
    }

    @Override
    public Keep keep() {
        return value -> Keep.HEADLINE_QUARTERS.keeps(value)
                || value.segment().equals(Keep.ALL)
                        && transition.measures().contains(value.measure().name());
    }

    @Override
    public TransitionConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return TransitionConclusion.of(transition, bench.run(experiment()));
    }
}
