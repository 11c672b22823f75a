package org.concordsim.benchmark;

import ec.util.MersenneTwisterFast;
import java.util.concurrent.TimeUnit;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one draw: keyed chance beside the generator of MASON, which keeps a state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ChanceBenchmark {
    private final Chance chance = new Chance(1, 0);
    private final MersenneTwisterFast twister = new MersenneTwisterFast(1);
    private long entity;

    /** Draws a keyed uniform number. */
    @Benchmark
    public double keyedUniform() {
        return chance.uniform(Purpose.WORK, entity++, 1);
    }

    /** Draws a keyed exponential number. */
    @Benchmark
    public double keyedExponential() {
        return Chance.exponential(chance.uniform(Purpose.WORK, entity++, 1));
    }

    /** Draws a keyed normal number. */
    @Benchmark
    public double keyedNormal() {
        return Chance.normal(chance.uniform(Purpose.WORK, entity++, 1));
    }

    /** Draws a keyed Gumbel number. */
    @Benchmark
    public double keyedGumbel() {
        return Chance.gumbel(chance.uniform(Purpose.WORK, entity++, 1));
    }

    /** Draws a uniform number from MASON's generator. */
    @Benchmark
    public double masonUniform() {
        return twister.nextDouble();
    }

    /** Draws a normal number from MASON's generator. */
    @Benchmark
    public double masonNormal() {
        return twister.nextGaussian();
    }
}
