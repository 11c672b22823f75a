package org.concordsim.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.concordsim.model.Simulation;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.scenario.ScenarioException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * Replications of the default firm a second and their events, beside an empty MASON schedule that runs as many events with
 * one pending event for each account; and what customers cost that are idle: ten times the accounts with the same number
 * of needs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(1)
public class ReplicationBenchmark {
    private static final int DELAYS = 1 << 16;

    /** The organizing model. */
    @Param({"undefined", "integrated"})
    private String model;

    /** How many times the accounts of the default market share its needs. */
    @Param({"1", "10"})
    private int accountsPerNeed;

    private DefaultFirm firm;
    private long events;
    private double[] delays;
    private SimState empty;

    /** The events that were run, of which the harness reports the number a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counts {
        /** Events of the schedule. */
        public long events;
    }

    /** Builds the firm, counts the events of a replication and prints what its simulation holds at its end. */
    @Setup
    public void build() throws ScenarioException {
        firm = new DefaultFirm(model, accountsPerNeed);
        double before = heldBytes();
        Simulation simulation = firm.replicate();
        double held = heldBytes() - before;
        events = simulation.end().events();
        System.out.printf("%d events, %.0f bytes per customer%n", events, held / firm.accounts());
        Chance chance = new Chance(1, 0);
        delays = new double[DELAYS];
        for (int i = 0; i < DELAYS; i++) {
            delays[i] = Chance.exponential(chance.uniform(Purpose.CYCLE, i, 0));
        }
    }

    /** Fills the empty schedule. */
    @Setup(Level.Invocation)
    public void fill() {
        empty = new SimState(1) {
            private static final long serialVersionUID = 1L;
        };
        empty.schedule = new Schedule();
        for (int i = 0; i < firm.accounts(); i++) {
            empty.schedule.scheduleOnce(delays[i & DELAYS - 1], 0, this::hold);
        }
    }

    /** Runs and observes a replication. */
    @Benchmark
    public void replication(Counts counts) {
        counts.events += firm.replicate().end().events();
    }

    /** Runs as many events that do nothing but plan the next one. */
    @Benchmark
    public double emptySchedule(Counts counts) {
        for (long i = 0; i < events; i++) {
            empty.schedule.step(empty);
        }
        counts.events += events;
        return empty.schedule.getTime();
    }

    private static double heldBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void hold(SimState state) {
        long turn = state.schedule.getSteps();
        state.schedule.scheduleOnce(state.schedule.getTime() + delays[(int) turn & DELAYS - 1], 0, this::hold);
    }
}
