package org.concordsim.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What a year of work leaves of the beliefs with which the people of a firm began. */
class LessonsTest {
    private static Simulation firm(boolean learning) {
        return new Simulation(
                SmallFirm.plan(
                        "integrated",
                        "simulation.observedYears=1",
                        "mechanisms.learning=" + learning,
                        "mechanisms.turnover=false",
                        "pricing.listReviewStep=0"),
                event -> {});
    }

    private static List<Double> beliefs(Simulation simulation) {
        List<Double> all = new ArrayList<>();
        for (Salesperson s : simulation.firm().sales().all()) {
            for (Channel channel : Channel.values()) {
                all.add(s.leadsAreReal(channel).mean());
            }
            all.add(s.prospects().yield());
            for (Segment segment : Segment.values()) {
                all.addAll(of(s, segment));
            }
        }
        all.add(simulation.firm().inbox().reportedPrecision());
        for (double weight : simulation.firm().inbox().joint().weights()) {
            all.add(weight);
        }
        return all;
    }

    private static List<Double> of(Salesperson s, Segment segment) {
        PriceResponse response = s.response(segment);
        return List.of(
                s.prospects().share(segment),
                s.wins(segment, true).mean(),
                s.wins(segment, false).mean(),
                s.closes().of(segment, 2, true).mean(),
                s.closes().of(segment, 2, false).mean(),
                response.level(),
                response.scale(),
                response.priorMean());
    }

    private static List<Double> afterAYear(boolean learning) {
        Simulation simulation = firm(learning);
        simulation.start();
        simulation.runUntil(simulation.endDay());
        return beliefs(simulation);
    }

    @Test
    void withoutLearningEverybodyEndsWithTheBeliefsOfTheStart() {
        assertThat(afterAYear(false)).isEqualTo(beliefs(firm(false)));
    }

    @Test
    void withLearningEveryKindOfBeliefMoves() {
        List<Double> start = beliefs(firm(true));
        List<Double> end = afterAYear(true);
        long moved = java.util.stream.IntStream.range(0, start.size())
                .filter(i -> !start.get(i).equals(end.get(i)))
                .count();

        assertThat(moved).isGreaterThan(start.size() / 2);
    }
}
