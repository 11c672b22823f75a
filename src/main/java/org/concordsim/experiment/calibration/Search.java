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

    private final Goal goal;
    private final Trials trials;
    private final long seed;
    private final Region region = new Region();
    private final List<Trial> tried = new ArrayList<>();
    private final List<Double> misfits = new ArrayList<>();
    private int firstWave;

    Search(Goal goal, Trials trials, long seed) {
        this.goal = goal;
        this.trials = trials;
        this.seed = seed;
    }

    /** Simulates points spread over the prior. */
    void first(int points) throws IOException, InterruptedException {
        begin(trials.run("w1", Arrays.asList(ScrambledSobol.of(points, trials.factors(), seed))));
    }

    /** Simulates points spread over what is left, and narrows it. */
    void next(String label, int wave, int points) throws IOException, InterruptedException {
        List<double[]> places = candidates(wave + 1, 16 * CANDIDATES)
                .filter(region::contains)
                .limit(points)
                .toList();
        reuse(trials.run(label, places), wave);
    }

    /** Takes points that were simulated for another end, and narrows the region by all that lie in it. */
    void reuse(List<Trial> more, int wave) {
        tried.addAll(more);
        narrow(wave + 1);
    }

    /** Returns a search for other figures that has seen the first wave alone. */
    Search anew(Goal other, long ownSeed) {
        Search search = new Search(other, trials, ownSeed);
        search.begin(prior());
        return search;
    }

    private void begin(List<Trial> wave) {
        tried.addAll(wave);
        firstWave = tried.size();
        narrow(1);
    }

    /** Returns the inference from all points within the region. */
    Inference inference() {
        return new Inference(near(), region, new Noise(whole(), goal.targets()), seed + 100);
    }

    /** Returns the posterior for the figures that are to be met. */
    Posterior posterior(Inference inference, long own) {
        return inference.posterior(goal.observed(), goal.errorsWith(noise()), own);
    }

    /** Returns the points of the first wave, a sample from the prior. */
    List<Trial> prior() {
        return List.copyOf(tried.subList(0, firstWave));
    }

    /** Returns the points of the waves after it. */
    List<Trial> later() {
        return List.copyOf(tried.subList(firstWave, tried.size()));
    }

    /** Returns how many standard deviations the second-worst figure is off at best, after each wave. */
    List<Double> misfits() {
        return List.copyOf(misfits);
    }

    /** Returns the simulation of points. */
    Trials trials() {
        return trials;
    }

    /** Returns what is to be met. */
    Goal goal() {
        return goal;
    }

    /** Returns the standard error of a point's mean figures near those that are to be met. */
    double[] noise() {
        return noise(goal.observed());
    }

    /** Returns the standard error of a point's mean figures near some. */
    double[] noise(double[] figures) {
        return new Noise(whole(), goal.targets()).near(figures);
    }

    private void narrow(int wave) {
        List<Trial> near = near();
        QuadraticSurface surface = QuadraticSurface.of(
                near.stream().map(Trial::place).toArray(double[][]::new),
                near.stream().map(Trial::scaled).toArray(double[][]::new));
        List<double[]> left =
                candidates(wave + 10, CANDIDATES).filter(region::contains).toList();
        misfits.add(region.narrow(surface, goal.observed(), goal.errorsWith(noise()), left));
    }

    /** Returns the whole points within the region, or all if these are too few for an emulator. */
    private List<Trial> near() {
        List<Trial> whole = whole();
        List<Trial> near =
                whole.stream().filter(trial -> region.contains(trial.place())).toList();
        return near.size() >= ENOUGH * (2 * trials.factors() + 1) ? near : whole;
    }

    private List<Trial> whole() {
        List<Trial> whole = tried.stream().filter(Trial::isWhole).toList();
        if (whole.size() < ENOUGH * trials.factors()) {
            throw new IllegalStateException(
                    "Only " + whole.size() + " of " + tried.size()
                            + " simulated firms show every target. Maybe the scenario's firm is much smaller than the real one?");
        }
        return whole;
    }

    private Stream<double[]> candidates(int stream, int number) {
        ScrambledSobol sequence = new ScrambledSobol(trials.factors(), seed + stream);
        return IntStream.range(0, number).mapToObj(sequence::point);
    }
}
