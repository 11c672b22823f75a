package org.concordsim.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.concordsim.model.RunPlan;
import org.concordsim.model.customer.Stimulus.Asked;
import org.concordsim.model.customer.Stimulus.TimeSpent;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.support.Memoirs;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether anything is asked of customers, and what becomes of deals where nothing is. */
class InterviewTest {
    /** What customers and the firm lived through. */
    private record Lived(Memoirs memoirs, List<ModelEvent> events) {
        static Lived of(String model, String... options) {
            RunPlan plan = SmallFirm.plan(model, options);
            List<ModelEvent> events = new ArrayList<>();
            return new Lived(Memoirs.of(plan, Double.MAX_VALUE, events::add), events);
        }

        long perceived(Class<?> stimulus) {
            return memoirs.entries().stream()
                    .filter(entry -> stimulus.isInstance(entry.stimulus()))
                    .count();
        }

        long happened(Predicate<ModelEvent> which) {
            return events.stream().filter(which).count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "aligned", "integrated"})
    void nobodyIsAskedWhereNoDealNeedsAnything(String model) {
        Lived asked = Lived.of(model, "market.segments.small.selfService=0.2");
        Lived silent = Lived.of(model, "market.segments.small.selfService=0.2", "mechanisms.discovery=false");

        assertThat(asked.perceived(Asked.class)).isPositive();
        assertThat(silent.perceived(Asked.class)).isZero();
        assertThat(silent.happened(DealEvent.Opened.class::isInstance)).isPositive();
        assertThat(silent.perceived(TimeSpent.class)).isPositive();
    }

    @Test
    void noItemIsHandedOnWhereNoDealNeedsAnything() {
        Predicate<ModelEvent> withItems =
                event -> event instanceof DealEvent.HandedOff handOff && handOff.itemsGiven() > 0;

        assertThat(Lived.of("defined").happened(withItems)).isPositive();
        assertThat(Lived.of("defined", "mechanisms.discovery=false", "people.turnoverPerYear=3")
                        .happened(withItems))
                .isZero();
    }
}
