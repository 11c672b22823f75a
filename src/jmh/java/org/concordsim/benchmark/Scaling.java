package org.concordsim.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How the runner's throughput grows with the number of threads: it ends with 1 if the share of the ideal is too small. */
public final class Scaling {
    private static final double LEAST = 0.85;

    private Scaling() {}

    /** Runs the benchmark of the runner and prints runs a second with their share of so many times one thread. */
    public static void main(String[] args) throws RunnerException {
        Map<Integer, Double> speeds = new TreeMap<>();
        var options =
                new OptionsBuilder().include(RunnerBenchmark.class.getName()).shouldFailOnError(true);
        for (RunResult result : new Runner(options.build()).run()) {
            int threads = Integer.parseInt(result.getParams().getParam("threads"));
            speeds.put(threads, result.getPrimaryResult().getScore());
        }
        double one = speeds.get(1);
        boolean scales = true;
        for (var speed : speeds.entrySet()) {
            double share = speed.getValue() / (speed.getKey() * one);
            scales &= share >= LEAST;
            System.out.printf(
                    "%d threads: %.3f runs/s, %.3f of %d times one thread%n",
                    speed.getKey(), speed.getValue(), share, speed.getKey());
        }
        System.exit(scales ? 0 : 1);
    }
}
