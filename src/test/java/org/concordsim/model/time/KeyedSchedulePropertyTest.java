package org.concordsim.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The schedule against the plainest thing that does the same: a sorted list, or the library's priority queue. */
class KeyedSchedulePropertyTest {
    private static final String SEED = "20250101";

    /** An event as the schedule sees it; few days and keys, so that ties are common. */
    private record Planned(double day, Phase phase, long key) {
        static final Comparator<Planned> ORDER = Comparator.comparingDouble(Planned::day)
                .thenComparing(Planned::phase)
                .thenComparingLong(Planned::key);
    }

    @Property(tries = 300, seed = SEED)
    void theOrderOfInsertionDoesNotMatter(@ForAll("events") List<Planned> events, @ForAll long shuffle) {
        List<Planned> distinct = new ArrayList<>(new LinkedHashSet<>(events));
        List<Planned> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(run(distinct)).isEqualTo(run(shuffled));
    }

    @Property(tries = 300, seed = SEED)
    void runsEventsSorted(@ForAll("events") List<Planned> events) {
        assertThat(run(events)).isEqualTo(events.stream().sorted(Planned.ORDER).toList());
    }

    /** Five thousand events outgrow the first arrays; each event that runs plans up to two more. */
    @Property(tries = 10, seed = SEED)
    void equalsAPriorityQueueWhileEventsPlanEvents(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 2000) int first) {
        assertThat(withSchedule(new Random(seed), first)).isEqualTo(withQueue(new Random(seed), first));
    }

    @Provide
    Arbitrary<List<Planned>> events() {
        Arbitrary<Double> days = Arbitraries.integers().between(0, 20).map(i -> i / 4.0);
        return Combinators.combine(
                        days, Arbitraries.of(Phase.class), Arbitraries.longs().between(-3, 3))
                .as(Planned::new)
                .list()
                .ofMaxSize(200);
    }

    private static List<Planned> run(List<Planned> events) {
        KeyedSchedule schedule = new KeyedSchedule();
        List<Planned> order = new ArrayList<>();
        events.forEach(e -> schedule.at(e.day(), e.phase(), e.key(), () -> order.add(e)));
        schedule.runUntil(100, null);
        return order;
    }

    private static List<Planned> withSchedule(Random random, int first) {
        KeyedSchedule schedule = new KeyedSchedule();
        List<Planned> order = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            plan(schedule, next(random, 0), order, random);
        }
        while (schedule.step(null)) {
            assertThat(order.get(order.size() - 1).day()).isEqualTo(schedule.now());
        }
        return order;
    }

    private static void plan(KeyedSchedule schedule, Planned event, List<Planned> order, Random random) {
        schedule.at(event.day(), event.phase(), event.key(), () -> {
            order.add(event);
            for (int more = followers(random, order.size()); more > 0; more--) {
                plan(schedule, next(random, event.day()), order, random);
            }
        });
    }

    private static List<Planned> withQueue(Random random, int first) {
        PriorityQueue<Planned> queue = new PriorityQueue<>(Planned.ORDER);
        List<Planned> order = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            queue.add(next(random, 0));
        }
        while (!queue.isEmpty()) {
            Planned event = queue.remove();
            order.add(event);
            for (int more = followers(random, order.size()); more > 0; more--) {
                queue.add(next(random, event.day()));
            }
        }
        return order;
    }

    private static int followers(Random random, int done) {
        return done < 5000 ? random.nextInt(3) : 0;
    }

    private static Planned next(Random random, double now) {
        Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
        return new Planned(now + random.nextInt(8) / 4.0, phase, random.nextInt(5));
    }
}
