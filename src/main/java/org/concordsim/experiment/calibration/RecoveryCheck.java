package org.concordsim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.calibration.target.Target;
import org.concordsim.statistics.SplitMix;

/**
 * The recovery of firms drawn from the prior: each is simulated once, in a chance that no other run has, its figures are
 * taken for an export's, and history matching and ABC are done anew from the first wave, which no export has a part in.
 * What follows it are waves of each export's own, or the points that the fit's later waves left in the export's region.
 */
final class RecoveryCheck {
    private static final int WAVES = 2;

    private final Search fit;
    private final RecoveryPlan plan;
    private final long seed;

    RecoveryCheck(Search fit, RecoveryPlan plan, long seed) {
        this.fit = fit;
        this.plan = plan;
        this.seed = seed;
    }

    /** Returns what was recovered from each export that shows every target. */
    List<Recovery> run() throws IOException, InterruptedException {
        List<Recovery> recoveries = new ArrayList<>();
        if (plan.exports() == 0) {
            return recoveries;
        }
        List<Trial> firms = fit.trials().known(places());
        for (int i = 0; i < firms.size(); i++) {
            if (firms.get(i).isWhole()) {
                recoveries.add(recover(i, firms.get(i)));
            }
        }
        return recoveries;
    }

    private Recovery recover(int number, Trial firm) throws IOException, InterruptedException {
        List<Target> targets = fit.goal().targets();
        double[] figures = firm.export(targets, 0);
        double[] errors = Arrays.stream(fit.noise(figures))
                .map(noise -> noise * Math.sqrt(Trials.REPLICATIONS))
                .toArray();
        long own = seed + 1000L * (number + 1);
        Search search = fit.anew(new Goal(targets, figures, errors), own);
        for (int wave = 1; wave <= WAVES; wave++) {
            if (plan.isAnew()) {
                search.next("r" + (number + 1) + "w" + (wave + 1), wave, plan.points(WAVES));
            } else {
                search.reuse(wave == 1 ? fit.later() : List.of(), wave);
            }
        }
        return new Recovery(firm.place(), search.posterior(search.inference(), own + 200));
    }

    private List<double[]> places() {
        SplitMix chance = new SplitMix(seed);
        int factors = fit.prior().get(0).place().length;
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < plan.exports(); i++) {
            double[] place = new double[factors];
            Arrays.setAll(place, k -> chance.uniform());
            places.add(place);
        }
        return places;
    }
}
