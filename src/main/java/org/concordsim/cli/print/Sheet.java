package org.concordsim.cli.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.comparison.Comparison;
import org.concordsim.experiment.comparison.Contest;
import org.concordsim.experiment.comparison.ModelConclusion;
import org.concordsim.result.Measure;
import org.concordsim.result.table.BestRow;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.text.Scale;

/** The rows of a comparison for all segments together, to be found by variant and measure. */
final class Sheet {
    private static final String ALL = "all";

    private final Contest contest;
    private final Comparison comparison;
    private final Map<List<String>, SummaryRow> summaries = new HashMap<>();
    private final Map<List<String>, DifferenceRow> differences = new HashMap<>();
    private final Map<List<String>, BestRow> bests = new HashMap<>();

    Sheet(ModelConclusion conclusion) {
        this.contest = conclusion.contest();
        this.comparison = conclusion.comparison();
        comparison.summary().stream()
                .filter(row -> row.segment().equals(ALL))
                .forEach(row -> summaries.put(List.of(row.model(), row.point(), row.measure()), row));
        comparison.differences().stream()
                .filter(row -> row.segment().equals(ALL))
                .forEach(row -> differences.put(List.of(row.modelA(), row.modelB(), row.measure()), row));
        comparison.best().stream()
                .filter(row -> row.segment().equals(ALL))
                .forEach(row -> bests.put(List.of(row.model(), row.measure()), row));
    }

    Contest contest() {
        return contest;
    }

    /** Returns the model against which the others are held: the origin, or the first if there is none. */
    String reference() {
        return contest.reference();
    }

    Optional<SummaryRow> summary(Variant variant, Measure measure) {
        return Optional.ofNullable(
                summaries.get(List.of(variant.model(), variant.point().label(), measure.name())));
    }

    /** Returns the difference of a variant to the reference at the same point. */
    Optional<DifferenceRow> difference(Variant variant, Measure measure) {
        String label = new Variant(reference(), variant.point()).label();
        DifferenceRow row = differences.get(List.of(variant.label(), label, measure.name()));
        DifferenceRow turned = differences.get(List.of(label, variant.label(), measure.name()));
        return Optional.ofNullable(row != null || turned == null ? row : turned.turned());
    }

    Optional<BestRow> best(Variant variant, Measure measure) {
        return Optional.ofNullable(bests.get(List.of(variant.label(), measure.name())));
    }

    /** Returns all summaries of a measure. */
    Stream<SummaryRow> summaries(Measure measure) {
        return comparison.summary().stream()
                .filter(row -> row.segment().equals(ALL) && row.measure().equals(measure.name()));
    }

    /** Returns the scale on which all variants of a measure are shown. */
    Scale scale(Measure measure) {
        double largest = summaries(measure)
                .mapToDouble(row -> Math.abs(row.mean()))
                .max()
                .orElse(0);
        return Scale.of(measure.unit(), largest, least(summaries(measure).mapToDouble(SummaryRow::halfWidth)));
    }

    /** Returns the least half width above 0 of the intervals of a measure's differences; NaN if there is none. */
    double leastDifferenceHalfWidth(Measure measure) {
        return least(contest.variants().stream()
                .flatMap(variant -> difference(variant, measure).stream())
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2));
    }

    private static double least(DoubleStream halfWidths) {
        return halfWidths.filter(half -> half > 0).min().orElse(Double.NaN);
    }
}
