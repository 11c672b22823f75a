package org.concordsim.experiment.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Measure;
import org.concordsim.result.table.CorrelationRow;
import org.concordsim.result.table.LevelRow;
import org.concordsim.statistics.Summary;

/** The effects of factors over a design. A replication's mean over all points of a level is one value. */
final class FactorEffects {
    private static final int FEW = 12;
    private static final int LEAST_POINTS = 4;

    private final List<Factor> factors;
    private final Results results;
    private final Map<String, List<Treatment>> byModel = new LinkedHashMap<>();

    FactorEffects(List<Factor> factors, Results results) {
        this.factors = factors;
        this.results = results;
        boolean modelVaries = factors.stream().anyMatch(Factor::isModel);
        for (Treatment treatment : results.experiment().treatments()) {
            String model = modelVaries ? "all" : treatment.variant().model();
            byModel.computeIfAbsent(model, absent -> new ArrayList<>()).add(treatment);
        }
    }

    List<LevelRow> levels(List<String> measures) {
        List<LevelRow> rows = new ArrayList<>();
        byModel.forEach((model, treatments) -> measures.forEach(measure -> {
            Map<Variant, double[]> samples = samples(treatments, measure);
            for (int factor = 0; factor < factors.size(); factor++) {
                List<String> levels = levelsOf(treatments, factor);
                boolean apart = factors.size() == 1 || levels.size() < treatments.size();
                if (apart && levels.size() <= FEW) {
                    addLevels(rows, new Cell(model, measure, factor), treatments, levels, samples);
                }
            }
        }));
        return rows;
    }

    List<CorrelationRow> correlations(List<String> measures) {
        List<CorrelationRow> rows = new ArrayList<>();
        byModel.forEach((model, treatments) -> measures.forEach(measure -> {
            double[] means = treatments.stream()
                    .mapToDouble(treatment -> results.mean(treatment.variant(), measure))
                    .toArray();
            for (int factor = 0; factor < factors.size(); factor++) {
                if (factors.get(factor).isRange() && treatments.size() >= LEAST_POINTS) {
                    rows.add(correlation(new Cell(model, measure, factor), treatments, means));
                }
            }
        }));
        return rows;
    }

    private record Cell(String model, String measure, int factor) {}

    private CorrelationRow correlation(Cell cell, List<Treatment> treatments, double[] means) {
        int[] defined = IntStream.range(0, means.length)
                .filter(i -> Double.isFinite(means[i]))
                .toArray();
        double[] levels = Arrays.stream(defined)
                .mapToDouble(i -> Double.parseDouble(treatments.get(i).levels().get(cell.factor)))
                .toArray();
        double[] values = Arrays.stream(defined).mapToDouble(i -> means[i]).toArray();
        double rank =
                defined.length >= LEAST_POINTS ? new SpearmansCorrelation().correlation(levels, values) : Double.NaN;
        Measure measure = results.measure(cell.measure);
        return new CorrelationRow(
                results.experiment().name(),
                cell.model,
                factors.get(cell.factor).path(),
                measure.name(),
                defined.length,
                rank);
    }

    private void addLevels(
            List<LevelRow> rows,
            Cell cell,
            List<Treatment> treatments,
            List<String> levels,
            Map<Variant, double[]> samples) {
        for (String level : levels) {
            List<Treatment> at = treatments.stream()
                    .filter(treatment -> treatment.levels().get(cell.factor).equals(level))
                    .toList();
            double[] byReplication = new double[results.experiment().replications()];
            Arrays.setAll(byReplication, replication -> at.stream()
                    .mapToDouble(treatment -> samples.get(treatment.variant())[replication])
                    .average()
                    .orElse(Double.NaN));
            double[] defined =
                    Arrays.stream(byReplication).filter(Double::isFinite).toArray();
            if (defined.length > 0) {
                rows.add(row(cell, level, at.size(), Summary.of(defined)));
            }
        }
    }

    private LevelRow row(Cell cell, String level, int points, Summary summary) {
        Measure measure = results.measure(cell.measure);
        return new LevelRow(
                results.experiment().name(),
                cell.model,
                factors.get(cell.factor).path(),
                level,
                measure.name(),
                measure.unit(),
                points,
                summary.n(),
                summary.mean(),
                summary.interval().low(),
                summary.interval().high());
    }

    private Map<Variant, double[]> samples(List<Treatment> treatments, String measure) {
        Map<Variant, double[]> samples = new LinkedHashMap<>();
        treatments.forEach(treatment -> samples.put(treatment.variant(), results.sample(treatment.variant(), measure)));
        return samples;
    }

    private static List<String> levelsOf(List<Treatment> treatments, int factor) {
        return treatments.stream()
                .map(treatment -> treatment.levels().get(factor))
                .distinct()
                .toList();
    }
}
