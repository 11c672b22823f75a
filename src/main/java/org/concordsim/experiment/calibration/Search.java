package org.concordsim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordsim.experiment.design.ScrambledSobol;
import org.concordsim.statistics.inference.QuadraticSurface;

/** The waves of a calibration: points spread over the prior first, then over the region that is left. */
final class Search {
    private static final int CANDIDATES = 4096;
    private static final int ENOUGH = 3;

    private final FitSpace space;
    private final Evidence evidence;
    private final Trials trials;
    private final long seed;
    private final Region region = new Region();
    private final List<Trial> tried = new ArrayList<>();
    private final List<Double> misfits = new ArrayList<>();
    private int firstWave;

    Search(FitSpace space, Evidence evidence, Trials trials, long seed) {
        this.space = space;
        this.evidence = evidence;
        this.trials = trials;
        this.seed = seed;
    }

    /** Simulates points spread over the prior. */
    void first(int points) throws IOException, InterruptedException {
        tried.addAll(trials.run("w1", Arrays.asList(ScrambledSobol.of(points, factors(), seed))));
        firstWave = tried.size();
        narrow(1);
    }

    /** Simulates points spread over what is left, and narrows it. */
    void next(int wave, int points) throws IOException, InterruptedException {
        List<double[]> places = candidates(wave, 16 * CANDIDATES)
                .filter(region::contains)
                .limit(points)
                .toList();
        tried.addAll(trials.run("w" + wave, places));
        narrow(wave);
    }

    /** Returns the inference from all points within the region. */
    Inference inference() {
        return new Inference(near(), region, factors(), seed + 100);
    }

    /** Returns the points of the first wave, a sample from the prior. */
    List<Trial> prior() {
        return tried.subList(0, firstWave);
    }

    /** Returns how many standard deviations the second-worst figure is off at best, after each wave. */
    List<Double> misfits() {
        return List.copyOf(misfits);
    }

    /** Returns the simulation of points. */
    Trials trials() {
        return trials;
    }

    /** Returns the standard error of a point's mean figures, from the spread between its replications. */
    double[] noise() {
        List<Trial> whole = whole();
        double[] squares = new double[evidence.observed().length];
        for (Trial trial : whole) {
            double[] gaps = trial.gaps(evidence.targets());
            for (int k = 0; k < squares.length; k++) {
                squares[k] += gaps[k] * gaps[k] / 2;
            }
        }
        return Arrays.stream(squares)
                .map(sum -> Math.sqrt(sum / whole.size() / Trials.REPLICATIONS))
                .toArray();
    }

    private void narrow(int wave) {
        double[] noise = noise();
        double[] errors = evidence.errors();
        for (int k = 0; k < errors.length; k++) {
            errors[k] = StrictMath.hypot(errors[k], noise[k]);
        }
        List<Trial> near = near();
        QuadraticSurface surface = QuadraticSurface.of(
                near.stream().map(Trial::place).toArray(double[][]::new),
                near.stream().map(Trial::scaled).toArray(double[][]::new));
        List<double[]> left =
                candidates(wave + 10, CANDIDATES).filter(region::contains).toList();
        misfits.add(region.narrow(surface, evidence.observed(), errors, left));
    }

    /** Returns the whole points within the region, or all if these are too few for an emulator. */
    private List<Trial> near() {
        List<Trial> whole = whole();
        List<Trial> near =
                whole.stream().filter(trial -> region.contains(trial.place())).toList();
        return near.size() >= ENOUGH * (2 * factors() + 1) ? near : whole;
    }

    private List<Trial> whole() {
        List<Trial> whole = tried.stream().filter(Trial::isWhole).toList();
        if (whole.size() < ENOUGH * factors()) {
            throw new IllegalStateException(
                    "Only " + whole.size() + " of " + tried.size()
                            + " simulated firms show every target. Maybe the scenario's firm is much smaller than the real one?");
        }
        return whole;
    }

    private Stream<double[]> candidates(int stream, int number) {
        ScrambledSobol sequence = new ScrambledSobol(factors(), seed + stream);
        return IntStream.range(0, number).mapToObj(sequence::point);
    }

    private int factors() {
        return space.parameters().size();
    }
}
