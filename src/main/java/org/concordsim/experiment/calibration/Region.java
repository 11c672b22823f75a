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

    /** A bound on the implausibility under an emulator. */
    private record Cut(QuadraticSurface surface, double[] observed, double[] errors, double most) {
        double implausibility(double[] place) {
            double[] expected = surface.at(place);
            double[] apart = new double[expected.length];
            double[] spread = surface.spread();
            for (int k = 0; k < apart.length; k++) {
                apart[k] = Math.abs(observed[k] - expected[k]) / StrictMath.hypot(errors[k], spread[k]);
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
        Cut open = new Cut(surface, observed, errors, Double.POSITIVE_INFINITY);
        double[] values = candidates.stream().mapToDouble(open::implausibility).toArray();
        double needed = Quantiles.of(values, Math.min(HALF, ENOUGH / values.length));
        cuts.add(new Cut(surface, observed, errors, Math.max(THREE, needed)));
        return Quantiles.of(values, 0);
    }
}
