package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;

/** Whatever happens, segments and quarters add up to the whole and shares to 1. */
class ConservationTest {
    private static final List<String> SEGMENTS = List.of("small", "mid", "enterprise");

    @Property(seed = "20060701", tries = 60)
    void segmentsAndQuartersAddUpToTheWhole(@ForAll("events") List<ModelEvent> events) {
        Hearing h = Hearing.of(events.toArray(ModelEvent[]::new));
        for (String measure : List.of("revenue", "newBookings", "wins", "unassistedWins")) {
            double segments = SEGMENTS.stream()
                    .mapToDouble(segment -> h.segment(measure, segment))
                    .sum();
            double quarters = IntStream.rangeClosed(1, 4)
                            .mapToDouble(q -> h.quarter(measure, q))
                            .sum()
                    / 4;
            assertThat(segments).as(measure).isCloseTo(h.whole(measure), within(1e-6));
            assertThat(quarters).as(measure).isCloseTo(h.whole(measure), within(1e-6));
        }
    }

    @Property(seed = "20060702", tries = 60)
    void sharesOfHoursAndOfEndsAddToOne(@ForAll("events") List<ModelEvent> events) {
        Hearing h = Hearing.of(events.toArray(ModelEvent[]::new));
        double hours = Stream.of(
                        "Selling",
                        "Support",
                        "Care",
                        "Prospecting",
                        "Overhead",
                        "Coordination",
                        "Rework",
                        "Marketing",
                        "Idle")
                .mapToDouble(part -> h.whole("marketingHours" + part))
                .sum();
        assertThat(hours).isCloseTo(1, within(1e-9));
        if (h.has("endWon", "all", "all")) {
            double ends = Stream.of(
                            "Won", "Lost", "NoDecision", "LeftWaiting", "Withdrew", "Ignored", "TooLate", "TurnedDown")
                    .mapToDouble(end -> h.whole("end" + end))
                    .sum();
            assertThat(ends).isCloseTo(1, within(1e-9));
        }
    }

    @Property(seed = "20060703", tries = 60)
    void whatHappensBeforeTheWarmUpEndsChangesNoCount(@ForAll("events") List<ModelEvent> events) {
        List<ModelEvent> observed =
                events.stream().filter(event -> event.day() >= Hearing.START).toList();
        Hearing all = Hearing.of(events.toArray(ModelEvent[]::new));
        Hearing later = Hearing.of(observed.toArray(ModelEvent[]::new));
        for (String measure : List.of("revenue", "newBookings", "wins", "salesUtilisation", "customerSurplus")) {
            assertThat(all.whole(measure)).as(measure).isEqualTo(later.whole(measure));
        }
    }

    @Provide
    Arbitrary<List<ModelEvent>> events() {
        Arbitrary<Double> days = Arbitraries.doubles().between(0, 450);
        Arbitrary<Segment> segments = Arbitraries.of(Segment.class);
        Arbitrary<Double> amounts = Arbitraries.doubles().between(0, 1000);
        Arbitrary<ModelEvent> money = Combinators.combine(days, segments, amounts)
                .as((day, segment, amount) -> Events.money(day, Account.RENEWALS, segment, amount));
        Arbitrary<ModelEvent> won = Combinators.combine(days, segments, amounts)
                .as((day, segment, amount) -> Events.won(day, segment, 0, 0.9, amount));
        Arbitrary<ModelEvent> ended = Combinators.combine(days, segments, Arbitraries.of(JourneyEnd.class))
                .as((day, segment, end) -> Events.ended(day, 3, segment, end, 1));
        Arbitrary<ModelEvent> worked = Combinators.combine(days, Arbitraries.of(WorkKind.class), amounts)
                .as((day, kind, hours) -> Events.worked(day, Function.MARKETING, kind, hours));
        return Arbitraries.oneOf(money, won, ended, worked).list().ofMaxSize(60);
    }
}
