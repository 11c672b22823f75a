package org.concordsim.experiment.optimization;

import java.util.List;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.random.Chance;
import org.concordsim.statistics.SplitMix;

/**
 * The making of new points from good ones: each lever from one of two parents, some levers changed. Steps become smaller
 * as the search goes on.
 */
final class Breeding {
    private static final int PARENTS = 8;
    private static final double CHANGED_LEVERS = 2.5;
    private static final double FIRST_STEP = 0.3;
    private static final double LAST_STEP = 0.06;

    private final List<Factor> factors;
    private final SplitMix chance;

    Breeding(List<Factor> factors, long seed) {
        this.factors = factors;
        this.chance = new SplitMix(seed);
    }

    /** Returns a point at random. */
    double[] anywhere() {
        return factors.stream().mapToDouble(factor -> chance.uniform()).toArray();
    }

    /** Returns a child of two of the best; progress runs from 0 to 1. */
    double[] child(List<Candidate> ranked, double progress) {
        int most = Math.min(PARENTS, ranked.size());
        double[] first = ranked.get(better(most)).place();
        double[] second = ranked.get(better(most)).place();
        double step = FIRST_STEP + progress * (LAST_STEP - FIRST_STEP);
        double[] child = new double[factors.size()];
        for (int i = 0; i < child.length; i++) {
            child[i] = chance.uniform() < 0.5 ? first[i] : second[i];
            if (chance.uniform() < CHANGED_LEVERS / child.length) {
                child[i] = changed(factors.get(i), child[i], step);
            }
        }
        return child;
    }

    private int better(int most) {
        return Math.min(chance.next(most), chance.next(most));
    }

    private double changed(Factor factor, double place, double step) {
        if (!factor.isRange()) {
            return chance.uniform();
        }
        double moved = place + step * Chance.normal(chance.uniform());
        double folded = Math.abs(moved) % 2;
        return folded <= 1 ? folded : 2 - folded;
    }
}
