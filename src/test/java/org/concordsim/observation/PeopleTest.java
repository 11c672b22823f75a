package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.closed;
import static org.concordsim.observation.Events.won;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.concordsim.model.event.LeadEvent.Scored;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static void judge(List<ModelEvent> events, int times, boolean marketing, boolean sales) {
        for (int i = 0; i < times; i++) {
            events.add(new Scored(110, i, Segment.MID, marketing, marketing, sales, 0));
        }
    }

    @Test
    void kappaIsThatOfATextbookTable() {
        List<ModelEvent> events = new ArrayList<>();
        judge(events, 20, true, true);
        judge(events, 5, true, false);
        judge(events, 10, false, true);
        judge(events, 15, false, false);
        Hearing h = Hearing.of(events.toArray(ModelEvent[]::new));
        assertThat(h.whole("kappa")).isCloseTo(0.4, EXACT);
        assertThat(h.segment("kappa", "mid")).isCloseTo(0.4, EXACT);
    }

    @Test
    void kappaIsUndefinedWhenNothingCanDiffer() {
        List<ModelEvent> events = new ArrayList<>();
        judge(events, 3, false, false);
        assertThat(Hearing.of(events.toArray(ModelEvent[]::new)).has("kappa", "all", "all"))
                .isFalse();
    }

    @Test
    void gaugesAreMeansOfTheEndsOfObservedQuarters() {
        Hearing h = Hearing.of(closed(100, 0.9, 0, 0), closed(165, 0.2, 0, 0), closed(360, 0.4, 0, 0));
        assertThat(h.whole("trust")).isCloseTo(0.3, EXACT);
        assertThat(h.quarter("trust", 4)).isCloseTo(0.4, EXACT);
        assertThat(h.whole("sharedLanguage")).isCloseTo(0.4, EXACT);
        assertThat(h.whole("beliefDistance")).isCloseTo(0.2, EXACT);
        assertThat(h.whole("signalDiversity")).isCloseTo(0.6, EXACT);
        assertThat(h.whole("forecastError")).isCloseTo(0.2, EXACT);
    }

    @Test
    void quotaAndPayBelongToTheQuarterThatCloses() {
        Hearing h = Hearing.of(
                new QuotaClosed(100, 0, 1, 1, 9, 0, 0, 0), new QuotaClosed(165, 0, 120, 100, 20, 0, 0, 0.4),
                new QuotaClosed(165, 1, 30, 100, 10, 0, 0, 0.8), new QuotaClosed(230, 1, 30, 0, 30, 0, 0, 0.6));
        assertThat(h.whole("quotaAttainment")).isCloseTo(0.75, EXACT);
        assertThat(h.whole("quotaReachedShare")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("payPerSalesperson")).isCloseTo(80, EXACT);
        assertThat(h.quarter("payPerSalesperson", 1)).isCloseTo(60, EXACT);
        assertThat(h.whole("perceivedFairness")).isCloseTo(0.6, EXACT);
    }

    @Test
    void winsOfOneAloneAreAsUnevenAsTwoSeatsAllow() {
        assertThat(Hearing.of(won(110, Segment.MID, 1, 1, 1), won(110, Segment.MID, 1, 1, 1))
                        .whole("winsGini"))
                .isCloseTo(0.5, EXACT);
        assertThat(Hearing.of(won(110, Segment.MID, 0, 1, 1), won(110, Segment.MID, 1, 1, 1))
                        .whole("winsGini"))
                .isCloseTo(0, EXACT);
        assertThat(Hearing.of(won(90, Segment.MID, 0, 1, 1)).has("winsGini", "all", "all"))
                .isFalse();
    }
}
