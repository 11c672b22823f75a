package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.statistics.Quantiles;
import org.concordsim.statistics.inference.QuadraticSurface;

/**
 * What history matching has not ruled out: points at which an emulator's figures lie within three standard deviations of
 * the observed ones, the worst figure left aside. Where nothing is within three, the tolerance is as wide as needed.
 */
final class Region {
    private static final double THREE = 3;
    private static final double HALF = 0.5;
    private static final double ENOUGH = 200;

    private final List<Cut> cuts = new ArrayList<>();

    /**
     * A bound on the implausibility under an emulator.
     *
     * @param surface the emulator
     * @param observed the figures observed
     * @param deviations the standard deviation of each that is allowed for
     * @param most the largest implausibility that is not ruled out
     */
    private record Cut(QuadraticSurface surface, double[] observed, double[] deviations, double most) {
        double implausibility(double[] place) {
            double[] apart = surface.at(place);
            for (int k = 0; k < apart.length; k++) {
                apart[k] = Math.abs(observed[k] - apart[k]) / deviations[k];
            }
            Arrays.sort(apart);
            return apart[Math.max(0, apart.length - 2)];
        }
    }

    /** Returns whether a point is not ruled out. */
    boolean contains(double[] place) {
        return cuts.stream().allMatch(cut -> cut.implausibility(place) <= cut.most());
    }

    /** Narrows the region by an emulator, so that enough of some candidates stays; returns how far off the best one is. */
    double narrow(QuadraticSurface surface, double[] observed, double[] errors, List<double[]> candidates) {
        double[] deviations = surface.spread();
        for (int k = 0; k < deviations.length; k++) {
            deviations[k] = StrictMath.hypot(errors[k], deviations[k]);
        }
        Cut open = new Cut(surface, observed, deviations, Double.POSITIVE_INFINITY);
        double[] values = candidates.stream().mapToDouble(open::implausibility).toArray();
        double needed = Quantiles.of(values, Math.min(HALF, ENOUGH / values.length));
        cuts.add(new Cut(surface, observed, deviations, Math.max(THREE, needed)));
        return Quantiles.of(values, 0);
    }
}
