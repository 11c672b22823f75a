package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.design.ScrambledSobol;
import org.concordsim.statistics.SplitMix;
import org.concordsim.statistics.inference.QuadraticSurface;
import org.concordsim.statistics.inference.RegressionAbc;

/**
 * The posterior from simulated points: an emulator with the points' own residuals stands for the simulation at many
 * points of the region that is left, and regression-adjusted ABC with these.
 */
final class Inference {
    private static final int SAMPLE = 4096;
    private static final int MOST_TRIES = 1 << 17;
    private static final double KEPT = 0.1;

    private final List<double[]> places;
    private final double[][] expected;
    private final Noise noise;

    /** Prepares the inference from the points that were simulated within a region. */
    Inference(List<Trial> trials, Region region, Noise noise, long seed) {
        this.noise = noise;

        QuadraticSurface surface = QuadraticSurface.of(
                trials.stream().map(Trial::place).toArray(double[][]::new),
                trials.stream().map(Trial::scaled).toArray(double[][]::new));
        places = sample(region, trials.get(0).place().length, seed);
        expected = new double[places.size()][];
        SplitMix chance = new SplitMix(seed ^ 0xE5CA1AL);
        double[][] residuals = residuals(trials, surface);
        for (int i = 0; i < expected.length; i++) {
            expected[i] = surface.at(places.get(i));
            for (int k = 0; k < expected[i].length; k++) {
                expected[i][k] += surface.optimism() * residuals[chance.next(trials.size())][k];
            }
        }
    }

    /** Returns how far off the emulator is at each point; it is off in each figure for reasons of its own. */
    private static double[][] residuals(List<Trial> trials, QuadraticSurface surface) {
        double[][] residuals = new double[trials.size()][];
        for (int i = 0; i < residuals.length; i++) {
            double[] there = surface.at(trials.get(i).place());
            residuals[i] = trials.get(i).scaled().clone();
            for (int k = 0; k < there.length; k++) {
                residuals[i][k] -= there[k];
            }
        }
        return residuals;
    }

    /** Returns the posterior for observed figures with standard errors, all on the targets' scales. */
    Posterior posterior(double[] observed, double[] errors, long seed) {
        SplitMix chance = new SplitMix(seed);
        double[][] noisy = new double[expected.length][];
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] = noise.draw(errors, chance);
            for (int k = 0; k < noisy[i].length; k++) {
                noisy[i][k] += expected[i][k];
            }
        }
        return new Posterior(new RegressionAbc(places.toArray(double[][]::new), noisy, KEPT).posterior(observed));
    }

    private static List<double[]> sample(Region region, int factors, long seed) {
        ScrambledSobol sequence = new ScrambledSobol(factors, seed);
        List<double[]> sample = new ArrayList<>();
        for (int i = 0; i < MOST_TRIES && sample.size() < SAMPLE; i++) {
            double[] place = sequence.point(i);
            if (region.contains(place)) {
                sample.add(place);
            }
        }
        return sample;
    }
}
