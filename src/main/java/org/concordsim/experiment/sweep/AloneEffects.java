package org.concordsim.experiment.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.design.OneAtATime;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.Samples;
import org.concordsim.result.Measure;
import org.concordsim.result.table.AloneRow;
import org.concordsim.statistics.Holm;
import org.concordsim.statistics.PairedComparison;

/** What each factor does alone, where every point of a design changes one factor of the first point. */
final class AloneEffects {
    private final List<Factor> factors;
    private final Results results;
    private final Map<String, List<Treatment>> groups;

    private AloneEffects(List<Factor> factors, Results results, Map<String, List<Treatment>> groups) {
        this.factors = factors;
        this.results = results;
        this.groups = groups;
    }

    /** Returns the changes; none where a point changes several factors, or a factor is a range. */
    static List<AloneRow> of(List<Factor> factors, Results results, List<String> measures) {
        AloneEffects effects = new AloneEffects(factors, results, grouped(factors, results));
        return effects.applies() ? effects.rows(measures) : List.of();
    }

    private static Map<String, List<Treatment>> grouped(List<Factor> factors, Results results) {
        boolean modelVaries = factors.stream().anyMatch(Factor::isModel);
        Map<String, List<Treatment>> groups = new LinkedHashMap<>();
        results.experiment().treatments().forEach(treatment -> groups.computeIfAbsent(
                        modelVaries ? "all" : treatment.variant().model(), absent -> new ArrayList<>())
                .add(treatment));
        return groups;
    }

    private boolean applies() {
        return factors.stream().noneMatch(Factor::isRange)
                && groups.values().stream().allMatch(AloneEffects::isAlone);
    }

    private static boolean isAlone(List<Treatment> treatments) {
        List<String> base = treatments.get(0).levels();
        return treatments.stream().skip(1).allMatch(each -> OneAtATime.place(each.levels(), base) >= 0);
    }

    private List<AloneRow> rows(List<String> measures) {
        List<AloneRow> rows = new ArrayList<>();
        groups.forEach((model, treatments) ->
                measures.forEach(measure -> rows.addAll(adjusted(rows(model, treatments, results.measure(measure))))));
        return rows;
    }

    private List<AloneRow> rows(String model, List<Treatment> treatments, Measure measure) {
        List<AloneRow> rows = new ArrayList<>();
        double[] base = results.sample(treatments.get(0).variant(), measure.name());
        for (Treatment treatment : treatments.subList(1, treatments.size())) {
            double[][] paired = Samples.complete(results.sample(treatment.variant(), measure.name()), base);
            if (paired[0].length > 0) {
                rows.add(row(new Change(model, treatments.get(0), treatment), measure, paired));
            }
        }
        return rows;
    }

    private record Change(String model, Treatment first, Treatment changed) {
        int factor() {
            return OneAtATime.place(changed.levels(), first.levels());
        }
    }

    private AloneRow row(Change change, Measure measure, double[][] paired) {
        int factor = change.factor();
        PairedComparison effect = PairedComparison.of(paired[0], paired[1]);
        return new AloneRow(
                results.experiment().name(),
                change.model,
                factors.get(factor).path(),
                change.first.levels().get(factor),
                change.changed.levels().get(factor),
                measure.name(),
                measure.unit(),
                effect.n(),
                Arrays.stream(paired[1]).average().orElse(Double.NaN),
                effect.difference(),
                effect.interval().low(),
                effect.interval().high(),
                effect.p(),
                Double.NaN);
    }

    private static List<AloneRow> adjusted(List<AloneRow> rows) {
        double[] adjusted = Holm.adjust(rows.stream().mapToDouble(AloneRow::p).toArray());
        List<AloneRow> with = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            with.add(rows.get(i).withAdjusted(adjusted[i]));
        }
        return with;
    }
}
