package org.concordsim.experiment.warmup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.result.Measure;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.concordsim.statistics.output.WarmUp;
import org.concordsim.statistics.output.Welch;

/** A measure of a variant by replication and week. Replications that lack a week, as failed ones do, are left out. */
record Series(String scenario, String model, Measure measure, double[][] values) {
    private static final int MOST_WEEKS = 16_000;
    private static final int WINDOW = 13;

    static Series of(Results results, Variant variant, Measure measure) {
        List<double[]> weeks = new ArrayList<>();
        for (int week = 1; week <= MOST_WEEKS; week++) {
            double[] values = results.quarter(variant, measure.name(), week);
            if (Arrays.stream(values).noneMatch(Double::isFinite)) {
                break;
            }
            weeks.add(values);
        }
        double[][] whole = IntStream.range(0, results.experiment().replications())
                .mapToObj(replication ->
                        weeks.stream().mapToDouble(week -> week[replication]).toArray())
                .filter(values -> Arrays.stream(values).allMatch(Double::isFinite))
                .toArray(double[][]::new);
        return new Series(results.experiment().name(), variant.model(), measure, whole);
    }

    List<WarmUpRow> rows(int configured) {
        double[] mean = Welch.average(values);
        double[] smooth = Welch.movingAverage(mean, Math.min(WINDOW, mean.length / 4));
        WarmUp verdict = WarmUp.of(values, configured);
        return IntStream.range(0, mean.length)
                .mapToObj(i -> new WarmUpRow(
                        scenario,
                        model,
                        measure.name(),
                        measure.unit(),
                        i + 1,
                        mean[i],
                        i < smooth.length ? smooth[i] : Double.NaN,
                        words(verdict.verdict()),
                        configured,
                        verdict.truncation().observations()))
                .toList();
    }

    private static String words(WarmUp.Verdict verdict) {
        return switch (verdict) {
            case ADEQUATE -> "adequate";
            case TOO_SHORT -> WarmUpConclusion.TOO_SHORT;
            case UNDETERMINED -> "undetermined";
        };
    }
}
