package org.concordsim.experiment.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.concordsim.experiment.calibration.target.Target;
import org.concordsim.random.Chance;
import org.concordsim.statistics.SplitMix;

/**
 * The noise of the simulation. Its size differs from place to place, as a firm of few leads or wins has noisier figures,
 * and is taken from the points whose figures are nearest; how the noise of one figure goes with that of another, as it does
 * for wins within 30 and within 60 days, is taken from all.
 */
final class Noise {
    private static final int FEWEST = 20;
    private static final int PART = 4;
    private static final double OWN = 0.7;

    private final List<Trial> whole;
    private final List<Target> targets;
    private final double[] spreads;
    private final List<double[]> shapes;

    /** Takes points that show every target. */
    Noise(List<Trial> whole, List<Target> targets) {
        this.whole = whole;
        this.targets = targets;
        int figures = whole.get(0).scaled().length;
        spreads = new double[figures];
        for (int k = 0; k < figures; k++) {
            spreads[k] = Math.max(spread(k), Double.MIN_NORMAL);
        }
        double[] sizes = size(whole);
        shapes = whole.stream().map(trial -> over(trial.gaps(targets), sizes)).toList();
    }

    /**
     * Returns errors of some standard deviations that go with each other as the noise of the simulation does, with a
     * smaller error of each figure's own on top: no firm of the model shows all figures of a real one at once, and errors
     * that go together closely would else count a misfit in the shape of a curve for one in its level.
     */
    double[] draw(double[] deviations, SplitMix chance) {
        double[] errors = new double[deviations.length];
        for (double[] shape : shapes) {
            double weight = Chance.normal(chance.uniform()) / Math.sqrt(shapes.size());
            for (int k = 0; k < errors.length; k++) {
                errors[k] += weight * shape[k] * deviations[k];
            }
        }
        for (int k = 0; k < errors.length; k++) {
            errors[k] += OWN * Chance.normal(chance.uniform()) * deviations[k];
        }
        return errors;
    }

    /** Returns the standard error of a point's mean figures, from the gaps between replications of the nearest points. */
    double[] near(double[] figures) {
        List<Trial> nearest = whole.stream()
                .sorted(Comparator.comparingDouble(trial -> distance(trial.scaled(), figures)))
                .limit(Math.max(FEWEST, whole.size() / PART))
                .toList();
        return size(nearest);
    }

    private double[] size(List<Trial> some) {
        double[] squares = new double[spreads.length];
        for (Trial trial : some) {
            double[] gaps = trial.gaps(targets);
            for (int k = 0; k < squares.length; k++) {
                squares[k] += gaps[k] * gaps[k] / 2;
            }
        }
        return Arrays.stream(squares)
                .map(sum -> Math.sqrt(sum / some.size() / Trials.REPLICATIONS))
                .toArray();
    }

    /** Returns the gaps between two replications in standard deviations. */
    private static double[] over(double[] gaps, double[] sizes) {
        double[] shape = gaps.clone();
        for (int k = 0; k < shape.length; k++) {
            shape[k] /= Math.max(2 * sizes[k], Double.MIN_NORMAL);
        }
        return shape;
    }

    private double distance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            double apart = (a[k] - b[k]) / spreads[k];
            sum += apart * apart;
        }
        return sum;
    }

    private double spread(int k) {
        double mean =
                whole.stream().mapToDouble(trial -> trial.scaled()[k]).average().orElseThrow();
        return Math.sqrt(whole.stream()
                .mapToDouble(trial -> trial.scaled()[k] - mean)
                .map(x -> x * x)
                .average()
                .orElseThrow());
    }
}
