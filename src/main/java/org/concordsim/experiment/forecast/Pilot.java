package org.concordsim.experiment.forecast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.folder.Rows;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunBook;
import org.concordsim.experiment.run.RunRecord;
import org.concordsim.experiment.study.Study;
import org.concordsim.result.Measure;
import org.concordsim.result.table.Tables;
import org.concordsim.statistics.precision.ExpectedWidth;

/**
 * A few runs of a study, from which is told what all of it would take: some replications of its first, middle and last
 * treatment.
 *
 * @param study the study
 * @param threads the number of threads on which it is to run
 */
public record Pilot(Study<?> study, int threads) {
    private static final int REPLICATIONS = 4;

    /** Runs and returns the forecast. */
    public Forecast run(ExperimentRunner runner, RunBook book) throws IOException, InterruptedException {
        Experiment all = study.experiment();
        int replications = Math.min(REPLICATIONS, all.replications());
        Experiment few =
                new Experiment(all.name(), all.factors(), List.copyOf(treatments(all)), all.seed(), replications);
        long start = System.nanoTime();
        Results results = runner.run(few, book, (done, of) -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        double inParallel = Math.min(threads, few.runs().size());
        double each =
                results.records().mapToDouble(RunRecord::seconds).average().orElse(Double.NaN);
        double perRun = Math.max(seconds / few.runs().size(), each / inParallel);
        return new Forecast(
                study.mostRuns(),
                study.isPlain(),
                few.runs().size(),
                perRun * study.mostRuns(),
                heap(),
                rowBytes(results) * study.mostRuns(),
                results.experiment().treatments().size() == 1,
                widths(results, all.replications()));
    }

    private static Set<Treatment> treatments(Experiment experiment) {
        List<Treatment> all = experiment.treatments();
        Set<Treatment> few = new LinkedHashSet<>();
        few.add(all.get(0));
        few.add(all.get(all.size() / 2));
        few.add(all.get(all.size() - 1));
        return few;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double rowBytes(Results results) throws IOException {
        CountingWriter bytes = new CountingWriter();
        Tables.MEASURES.print(bytes, Rows.measures(results)::iterator);
        return (double) bytes.count() / results.size();
    }

    private static List<Forecast.Width> widths(Results results, int replications) {
        List<Variant> variants = results.experiment().variants();
        List<Forecast.Width> widths = new ArrayList<>();
        if (results.experiment().replications() < 2) {
            return widths;
        }
        Variant reference = variants.get(0);
        Variant other = variants.get(variants.size() - 1);
        for (Measure measure : results.measures()) {
            if (measure.headline()) {
                width(results, reference, other, measure, replications).ifPresent(widths::add);
            }
        }
        return widths;
    }

    private static Optional<Forecast.Width> width(
            Results results, Variant reference, Variant other, Measure measure, int replications) {
        double[] first = results.sample(other, measure.name());
        double[] second =
                other.equals(reference) ? new double[first.length] : results.sample(reference, measure.name());
        double[] values = IntStream.range(0, first.length)
                .mapToDouble(i -> first[i] - second[i])
                .filter(Double::isFinite)
                .toArray();
        ExpectedWidth width = ExpectedWidth.of(values, replications);
        return width.expected() > 0
                ? Optional.of(new Forecast.Width(
                        measure, width.expected(), width.likely(), results.mean(reference, measure.name())))
                : Optional.empty();
    }
}
