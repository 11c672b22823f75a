package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordsim.statistics.inference.RegressionAbc.Draw;

/**
 * A weighted sample from the posterior, in the unit cube of the prior.
 *
 * @param draws the sample
 */
record Posterior(List<Draw> draws) {
    Posterior {
        draws = List.copyOf(draws);
    }

    /** Returns the quantile of a parameter's place. */
    double quantile(int parameter, double share) {
        List<Draw> sorted = draws.stream()
                .sorted(Comparator.comparingDouble(draw -> draw.place()[parameter]))
                .toList();
        double sum = 0;
        for (Draw draw : sorted) {
            sum += draw.weight();
            if (sum >= share) {
                return draw.place()[parameter];
            }
        }
        return sorted.get(sorted.size() - 1).place()[parameter];
    }

    /** Returns the place of the median of each parameter. */
    double[] median() {
        double[] median = new double[draws.get(0).place().length];
        for (int i = 0; i < median.length; i++) {
            median[i] = quantile(i, 0.5);
        }
        return median;
    }

    /** Returns some draws of equal weight, spread evenly over the sample. */
    List<double[]> even(int number) {
        List<double[]> chosen = new ArrayList<>();
        double sum = 0;
        for (Draw draw : draws) {
            sum += draw.weight();
            while (chosen.size() < number && sum * number >= chosen.size() + 0.5) {
                chosen.add(draw.place());
            }
        }
        return chosen;
    }
}
