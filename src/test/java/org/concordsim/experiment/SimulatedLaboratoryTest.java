package org.concordsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.concordsim.model.RunEnd;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.model.event.Segment;
import org.concordsim.result.Measure;
import org.junit.jupiter.api.Test;

class SimulatedLaboratoryTest {
    private final Laboratory laboratory = new SimulatedLaboratory((plan, events) -> {
        double lastDay = 4 * 260 - 1;
        events.accept(new MoneyMoved(259, Account.NEW_BUSINESS, Segment.MID, 1e6));
        events.accept(new MoneyMoved(261, Account.NEW_BUSINESS, Segment.MID, 3000));
        events.accept(new MoneyMoved(lastDay, Account.NEW_BUSINESS, Segment.SMALL, 600));
        events.accept(new MoneyMoved(lastDay + 2, Account.NEW_BUSINESS, Segment.MID, 1e6));
        return new RunEnd(4, plan.seed(), false);
    });

    private final Experiment experiment = Experiments.single(1, "defined").experiment();
    private final Laboratory.Outcome outcome =
            laboratory.run(experiment.runs().get(0).plan());

    private double revenue(String segment, String period) {
        return outcome.values().stream()
                .filter(each -> each.measure().name().equals("revenue"))
                .filter(each -> each.segment().equals(segment) && each.period().equals(period))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void observesFromTheEndOfWarmUpToTheEndOfTheRun() {
        assertThat(revenue("all", "all")).isCloseTo(1200, within(1e-9));
        assertThat(revenue("mid", "all")).isCloseTo(1000, within(1e-9));
        assertThat(revenue("all", "q1")).isCloseTo(12_000, within(1e-9));
        assertThat(revenue("all", "q12")).isCloseTo(2400, within(1e-9));
    }

    @Test
    void handsOnHowTheRunEnded() {
        assertThat(outcome.end()).isEqualTo(new RunEnd(4, 20060701, false));
    }

    @Test
    void knowsEveryMeasureOnceByName() {
        List<Measure> measures = laboratory.measures();

        assertThat(measures).isNotEmpty().extracting(Measure::name).doesNotHaveDuplicates();
        assertThat(outcome.values()).allMatch(each -> measures.contains(each.measure()));
    }
}
