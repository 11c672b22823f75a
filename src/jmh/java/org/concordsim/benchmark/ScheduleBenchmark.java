package org.concordsim.benchmark;

import java.util.concurrent.TimeUnit;
import org.concordsim.model.time.KeyedSchedule;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * Time for one event of the hold model: an event that does nothing but plan the next one, at a constant number of
 * pending events; on our schedule and on MASON's.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScheduleBenchmark {
    private static final int EVENTS = 100_000;
    private static final int DELAYS = 1 << 16;

    /** The number of events that are pending all the time. */
    @Param({"1000", "100000"})
    private int pending;

    private double[] delays;
    private int next;
    private KeyedSchedule keyed;
    private SimState mason;

    /** Draws the delays, the same for both schedules. */
    @Setup
    public void drawDelays() {
        Chance chance = new Chance(1, 0);
        delays = new double[DELAYS];
        for (int i = 0; i < DELAYS; i++) {
            delays[i] = Chance.exponential(chance.uniform(Purpose.CYCLE, i, 0));
        }
    }

    /** Fills both schedules. */
    @Setup(Level.Iteration)
    public void fill() {
        keyed = new KeyedSchedule();
        mason = new SimState(1) {
            private static final long serialVersionUID = 1L;
        };
        mason.schedule = new Schedule();
        for (int i = 0; i < pending; i++) {
            holdKeyed(i);
            mason.schedule.scheduleOnce(delay(), 0, this::holdMason);
        }
    }

    /** Runs events on the schedule ordered by time, phase and key. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double keyedSchedule() {
        for (int i = 0; i < EVENTS; i++) {
            keyed.step(mason);
        }
        return keyed.now();
    }

    /** Runs events on MASON's schedule. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double masonSchedule() {
        for (int i = 0; i < EVENTS; i++) {
            mason.schedule.step(mason);
        }
        return mason.schedule.getTime();
    }

    private void holdKeyed(long key) {
        keyed.in(delay(), Phase.MARKET, key, () -> holdKeyed(key));
    }

    private void holdMason(SimState state) {
        state.schedule.scheduleOnce(state.schedule.getTime() + delay(), 0, this::holdMason);
    }

    private double delay() {
        next = (next + 1) & (DELAYS - 1);
        return delays[next];
    }
}
