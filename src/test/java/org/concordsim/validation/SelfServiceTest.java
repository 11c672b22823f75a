package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordsim.model.event.DealEvent.Interviewed;
import org.concordsim.model.event.DealEvent.Met;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.LeadEvent.Attempted;
import org.concordsim.model.event.LeadEvent.Routed;
import org.concordsim.model.event.Segment;
import org.concordsim.support.Recording;
import org.concordsim.support.RunTally;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/** Customers who want no salesperson buy on the site: at list price, and without an hour of Sales. */
class SelfServiceTest {
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0", "simulation.observedYears=1");

    private static RunTrial trial(String... more) {
        return RunTrial.branch(
                "defined", 1, Stream.concat(SHORT.stream(), Stream.of(more)).toList());
    }

    private static Recording recording(String small) {
        return Recording.of(trial("market.segments.small.selfService=" + small).plan(0));
    }

    private static Set<Long> servedByTheSite(Recording run) {
        Set<Long> served = new HashSet<>();
        run.all(Proposed.class).filter(p -> p.salesperson() < 0).forEach(p -> served.add(p.journey()));
        return served;
    }

    @Test
    void theSiteSellsAtListPriceWithoutASalesperson() {
        Recording run = recording("1");
        Set<Long> served = servedByTheSite(run);

        assertThat(run.all(Won.class).filter(won -> served.contains(won.journey())))
                .hasSizeGreaterThan(3)
                .allSatisfy(won -> {
                    assertThat(won.segment()).isEqualTo(Segment.SMALL);
                    assertThat(won.salesperson()).isEqualTo(-1);
                    assertThat(won.priceRatio()).isEqualTo(1);
                });
    }

    @Test
    void salesHasNothingToDoWithCustomersOfTheSite() {
        Recording run = recording("1");
        Set<Long> worked = new HashSet<>();
        run.all(Routed.class).forEach(e -> worked.add(e.journey()));
        run.all(Attempted.class).forEach(e -> worked.add(e.journey()));
        run.all(Interviewed.class).forEach(e -> worked.add(e.journey()));
        run.all(Met.class).forEach(e -> worked.add(e.journey()));

        assertThat(worked).hasSizeGreaterThan(50);
        assertThat(servedByTheSite(run)).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(worked);
    }

    @Test
    void whereEverybodyBuysOnTheSiteSalesHasNoHoursOnDeals() {
        RunTally run = trial(
                        "market.segments.small.selfService=1",
                        "market.segments.mid.selfService=1",
                        "market.segments.enterprise.selfService=1",
                        "work.prospectingWeekHours=0")
                .sample()
                .runs()
                .get(0);

        assertThat(run.value("unassistedWins")).isGreaterThan(10);
        assertThat(List.of("CUSTOMER_MEETING", "PREPARATION", "PROPOSAL", "NEGOTIATION", "APPROVAL"))
                .allSatisfy(
                        kind -> assertThat(run.value("hours." + kind)).as(kind).isZero());
    }

    @Test
    void withoutSelfServiceTheSiteSellsNothing() {
        Recording run = recording("0");

        assertThat(servedByTheSite(run)).isEmpty();
        assertThat(run.all(Won.class)).hasSizeGreaterThan(3).allSatisfy(won -> assertThat(won.salesperson())
                .isNotNegative());
    }
}
