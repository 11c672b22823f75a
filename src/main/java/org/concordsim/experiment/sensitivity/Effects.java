package org.concordsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.sensitivity.ElementaryEffect;
import org.concordsim.statistics.sensitivity.ElementaryEffects;

/** The elementary effects of a screening. A trajectory with a run that has no value is left out. */
final class Effects {
    private static final double MEAN_ABSOLUTE_NORMAL = Math.sqrt(2 / StrictMath.PI);

    private final MorrisStudy study;
    private final Results results;
    private final Responses responses;
    private final int[] complete;

    Effects(MorrisStudy study, Results results) {
        this.study = study;
        this.results = results;
        this.responses = Responses.of(study.subject(), results, study.labels());
        double[][] outputs = byTrajectory(responses.means());
        this.complete = IntStream.range(0, outputs.length)
                .filter(t -> Arrays.stream(outputs[t]).allMatch(Double::isFinite))
                .toArray();
    }

    List<MorrisRow> rows() {
        List<MorrisRow> rows = new ArrayList<>();
        if (complete.length == 0) {
            return rows;
        }
        List<ElementaryEffect> effects = effects(responses.means());
        double[] chance = chance();
        for (int factor = 0; factor < effects.size(); factor++) {
            rows.add(row(study.factors().get(factor), effects.get(factor), chance[factor]));
        }
        rows.sort(Comparator.comparingDouble(MorrisRow::muStar).reversed());
        return rows;
    }

    private List<ElementaryEffect> effects(double[] outputs) {
        double[][] byTrajectory = byTrajectory(outputs);
        return ElementaryEffects.of(
                Arrays.stream(complete).mapToObj(t -> study.trajectories()[t]).toArray(double[][][]::new),
                Arrays.stream(complete).mapToObj(t -> byTrajectory[t]).toArray(double[][]::new));
    }

    /** Returns the mean absolute effect that chance alone would show, by factor; NaN below two replications. */
    private double[] chance() {
        int n = responses.replications();
        double[] chance = new double[study.factors().size()];
        Arrays.fill(chance, Double.NaN);
        if (n < 2) {
            return chance;
        }
        double[][][] byReplication = new double[n][][];
        Arrays.setAll(byReplication, r -> single(responses.replication(r)));
        for (int factor = 0; factor < chance.length; factor++) {
            double variance = 0;
            for (int t = 0; t < complete.length; t++) {
                double[] effects = new double[n];
                for (int r = 0; r < n; r++) {
                    effects[r] = byReplication[r][t][factor];
                }
                double deviation = Moments.deviation(effects);
                variance += deviation * deviation / n / complete.length;
            }
            chance[factor] = MEAN_ABSOLUTE_NORMAL * Math.sqrt(variance);
        }
        return chance;
    }

    /** Returns the effect by complete trajectory and factor. */
    private double[][] single(double[] outputs) {
        double[][] byTrajectory = byTrajectory(outputs);
        return Arrays.stream(complete)
                .mapToObj(t ->
                        ElementaryEffects.of(
                                        new double[][][] {study.trajectories()[t]}, new double[][] {byTrajectory[t]})
                                .stream()
                                .mapToDouble(ElementaryEffect::mu)
                                .toArray())
                .toArray(double[][]::new);
    }

    private double[][] byTrajectory(double[] outputs) {
        int length = study.factors().size() + 1;
        double[][] byTrajectory = new double[outputs.length / length][];
        Arrays.setAll(byTrajectory, t -> Arrays.copyOfRange(outputs, t * length, (t + 1) * length));
        return byTrajectory;
    }

    private MorrisRow row(Factor factor, ElementaryEffect effect, double chance) {
        return new MorrisRow(
                study.experiment().name(),
                study.subject().name(),
                study.subject().measure(),
                results.measure(study.subject().measure()).unit(),
                factor.path(),
                factor.range(),
                complete.length,
                effect.mu(),
                effect.muInterval().low(),
                effect.muInterval().high(),
                effect.muStar(),
                effect.muStarInterval().low(),
                effect.muStarInterval().high(),
                effect.sigma(),
                chance);
    }
}
