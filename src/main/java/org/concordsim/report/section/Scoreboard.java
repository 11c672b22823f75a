package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.data.Point;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.DifferenceRow;

/** On how many headline measures the data show a model better or worse than the reference, or neither. */
final class Scoreboard {
    private final Results results;

    Scoreboard(Results results) {
        this.results = results;
    }

    /** The number of measures on which a variant is shown better, shown worse, and not shown to differ. */
    record Count(int better, int worse, int silent) {}

    /** What the data show of one difference. */
    enum Verdict {
        BETTER,
        WORSE,
        NOT_SHOWN;

        static Verdict of(Measure measure, DifferenceRow row) {
            if (!row.isShown()) {
                return NOT_SHOWN;
            }
            return row.meanDifference() > 0 == (measure.better() == Better.HIGHER) ? BETTER : WORSE;
        }
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (String model : results.models()) {
            if (!model.equals(results.reference())) {
                List<String> clauses = results.points().stream()
                        .map(point -> clause(point, count(new Variant(model, point))))
                        .toList();
                String name = Variant.of(model).name();
                sentences.add(new Sentence(
                        name,
                        " against " + Variant.of(results.reference()).name() + ": " + String.join("; ", clauses)
                                + "."));
            }
        }
        sentences.add(new Sentence(
                "",
                "Better and worse are counted only where the data show a difference: a paired t test on the same customers"
                        + " with Holm's p at most .05. The count weighs all measures alike, so it is no verdict; the"
                        + " sentences above say how large the differences are."));
        return sentences;
    }

    private static String clause(Point point, Count count) {
        return point.words() + " better on " + count.better() + ", worse on " + count.worse()
                + ", no difference shown on " + count.silent();
    }

    Count count(Variant variant) {
        int[] counts = new int[Verdict.values().length];
        for (Measure measure : results.measures()) {
            if (measure.headline() && measure.better() != Better.NEITHER) {
                results.difference(variant, Results.ALL, measure.name())
                        .ifPresent(row -> counts[Verdict.of(measure, row).ordinal()]++);
            }
        }
        return new Count(
                counts[Verdict.BETTER.ordinal()], counts[Verdict.WORSE.ordinal()], counts[Verdict.NOT_SHOWN.ordinal()]);
    }
}
