package org.concordsim.observation.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordsim.model.event.OwnerEvent.Referred;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Grid QUARTER = new Grid(0, 65, 65, 260);

    /** Recommendations, counted by the outcome itself or elsewhere. */
    private record Told(String name, Tally number) implements Outcome {
        @Override
        public Reading reading() {
            Measure measure = new Measure(name, "1", Better.NEITHER, "growth", false, "Recommendations.");
            return Reading.whole(measure, number::sum);
        }
    }

    /** Recommendations that are counted. */
    private record Count(Tally number) implements Collector, Outcome {
        @Override
        public void hear(Routes routes) {
            routes.on(Referred.class, e -> number.add(e.day(), null));
        }

        @Override
        public Reading reading() {
            return new Told("counted", number).reading();
        }
    }

    private final Roster roster = new Roster(QUARTER, new Setting(0, 0, 0, 0, 0, 0));
    private final Routes routes = new Routes();

    @Test
    void anOutcomeThatCountsForItselfHearsEachEventOnce() {
        roster.measure(new Count(new Tally(QUARTER)));
        roster.hear(routes);
        routes.accept(new Referred(10, 1, 2));
        assertThat(roster.readings()).singleElement().satisfies(reading -> assertThat(
                        reading.value().applyAsDouble(Grid.ALL))
                .isEqualTo(1));
    }

    @Test
    void sharedCountsAreHeardButNoOutcome() {
        Count shared = roster.count(new Count(new Tally(QUARTER)));
        roster.hear(routes);
        routes.accept(new Referred(10, 1, 2));
        assertThat(roster.outcomes()).isEmpty();
        assertThat(shared.number().sum(Grid.ALL)).isEqualTo(1);
    }

    @Test
    void outcomesStandInTheOrderInWhichTheyWereEntered() {
        roster.measure(new Told("b", new Tally(QUARTER)), new Told("a", new Tally(QUARTER)));
        roster.measure(new Told("c", new Tally(QUARTER)));
        assertThat(roster.readings()).extracting(r -> r.measure().name()).containsExactly("b", "a", "c");
    }

    @Test
    void anEventNobodyAskedForIsPassedOver() {
        Count count = new Count(new Tally(QUARTER));
        roster.measure(count);
        routes.accept(new Referred(10, 1, 2));
        assertThat(count.number().sum(Grid.ALL)).isZero();
    }
}
