package org.concordsim.observation.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.result.eventlog.Link;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogObject;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

class JourneyLogTest {
    @Test
    void aJourneyIsLoggedStepByStepWithWhoDidIt() {
        Listed log = Listed.of(Scenes.lostDeal());

        assertThat(log.events.stream().map(e -> e.activity() + " by " + e.resource()))
                .containsExactly(
                        "need arises by ",
                        "journey begins by ",
                        "inquiry by ",
                        "lead scored by marketer-1",
                        "lead passed on by marketer-1",
                        "customer handed over by marketer-1",
                        "lead routed by ",
                        "lead accepted by salesperson-3",
                        "customer reached by salesperson-3",
                        "waited for follow-up by ",
                        "question answered again by ",
                        "questions asked by salesperson-3",
                        "opportunity opened by salesperson-3",
                        "customer taken over by salesperson-3",
                        "meeting by salesperson-3.2",
                        "price requested by salesperson-3.2",
                        "pricing conflict settled by ",
                        "price answered by marketer-0",
                        "waited for approval by ",
                        "price named by salesperson-3.2",
                        "journey ends by ");
        assertThat(log.events).allMatch(e -> e.group().name().equals("journey-7-2"));
    }

    @Test
    void everyKindOfObjectIsThereWithItsRelations() {
        Listed log = Listed.of(Scenes.lostDeal());

        assertThat(relations(log.objects, "journey-7-2")).containsExactly("made by customer-7");
        assertThat(relations(log.objects, "lead-journey-7-2"))
                .containsExactly(
                        "arises in journey-7-2",
                        "drawn by campaign-web-q1",
                        "scored by marketer-1",
                        "worked by salesperson-3.2");
        assertThat(relations(log.objects, "opportunity-journey-7-2"))
                .containsExactly("grew from lead-journey-7-2", "owned by salesperson-3.2");
        assertThat(relations(log.objects, "meeting-journey-7-2-1"))
                .containsExactly(
                        "part of opportunity-journey-7-2", "held by salesperson-3.2", "attended by marketer-1");
        assertThat(relations(log.objects, "price-request-journey-7-2-1"))
                .containsExactly("about opportunity-journey-7-2", "asked by salesperson-3.2", "answered by marketer-0");
        assertThat(log.objects.stream().map(LogObject::type).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(ObjectType.values()).map(ObjectType::label).toArray(String[]::new));
    }

    @Test
    void whatHappensOutsideOfJourneysBelongsToTheCustomer() {
        Listed log = Listed.of(Scenes.aside());

        assertThat(log.events.stream().map(e -> e.group().name() + ": " + e.activity()))
                .containsExactly(
                        "visit-4: inquiry",
                        "visit-4: lead scored",
                        "visit-4: journey ends",
                        "customer-9: customer taken over",
                        "customer-9: question answered again",
                        "customer-9: care given",
                        "customer-9: need joins an earlier one");
        assertThat(relations(log.objects, "lead-visit-4")).containsExactly("arises in visit-4", "scored by marketer-1");
    }

    @Test
    void aJourneyUnderWayAtTheEndIsOpen() {
        Listed log = Listed.of(Scenes.lostDeal().subList(0, 14));

        assertThat(log.objects.stream().filter(o -> o.id().equals("journey-7-2")))
                .singleElement()
                .satisfies(o -> assertThat(o.attributes()).containsEntry("outcome", "open"));
    }

    @Test
    void theLogHasEveryEventAboutACustomerAndEveryJourneyOnce() {
        for (String model : List.of("undefined", "defined", "integrated")) {
            Recording run = Recording.of(SmallFirm.plan(model));
            Listed log = new Listed();
            JourneyLog heard = new JourneyLog(log, 65);
            run.events().forEach(heard);
            int underWay = heard.finish(130);

            assertThat(log.events).hasSize((int) run.events().stream()
                    .filter(JourneyLogTest::isAboutACustomer)
                    .count());
            long started = run.all(JourneyStarted.class).count();
            long ended =
                    run.all(JourneyEnded.class).filter(JourneyEnded::hasNeed).count();
            long open = log.objects.stream()
                    .filter(o -> o.type().equals("journey")
                            && o.id().startsWith("journey-")
                            && "open".equals(o.attributes().get("outcome")))
                    .count();
            assertThat(started).isPositive().isEqualTo(ended + open);
            assertThat(underWay).isGreaterThanOrEqualTo((int) open);
            assertThatNamesHold(log);
        }
    }

    private static void assertThatNamesHold(Listed log) {
        Set<String> known = new HashSet<>();
        log.objects.forEach(object -> assertThat(known.add(object.id()))
                .as("%s is an object once", object.id())
                .isTrue());
        Stream<Link> links = Stream.concat(
                log.objects.stream().flatMap(object -> object.links().stream()),
                log.events.stream().flatMap(event -> event.links().stream()));
        assertThat(links).allMatch(link -> known.contains(link.object()));
    }

    @Test
    void whatIsRememberedGrowsWithJourneysUnderWayAndNotWithEvents() {
        List<WeakReference<LogEvent>> handed = new ArrayList<>();
        JourneyLog log = new JourneyLog(new Forgetting(handed), 65);
        int most = 0;
        for (int need = 0; need < 50_000; need++) {
            long journey = JourneyKey.of(need % 100, need / 100);
            log.accept(new JourneyStarted(need, journey, need % 100, Segment.MID, false));
            most = Math.max(most, log.underWay());
            log.accept(Scenes.ended(need, journey, need % 100, JourneyEnd.WON));
        }
        System.gc();

        assertThat(log.entries()).isEqualTo(100_000);
        assertThat(most).isEqualTo(1);
        assertThat(log.underWay()).isZero();
        assertThat(handed).hasSize(1000).allMatch(reference -> reference.get() == null);
    }

    /** A sink that keeps nothing but weak references to the first events. */
    private record Forgetting(List<WeakReference<LogEvent>> handed) implements LogSink {
        @Override
        public void event(LogEvent event) {
            if (handed.size() < 1000) {
                handed.add(new WeakReference<>(event));
            }
        }

        @Override
        public void object(LogObject object) {
            assertThat(object.id()).isNotEmpty();
        }
    }

    private static boolean isAboutACustomer(ModelEvent event) {
        return event instanceof CustomerEvent
                || event instanceof LeadEvent
                || event instanceof DealEvent
                || event instanceof OwnerEvent
                || event instanceof Settled settled && settled.journey() != ModelEvent.NO_JOURNEY;
    }

    private static List<String> relations(List<LogObject> objects, String id) {
        return objects.stream()
                .filter(object -> object.id().equals(id))
                .flatMap(object -> object.links().stream())
                .map(link -> link.qualifier() + " " + link.object())
                .toList();
    }
}
