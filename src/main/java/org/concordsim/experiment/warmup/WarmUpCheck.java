package org.concordsim.experiment.warmup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.run.Results;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.observation.Course;
import org.concordsim.result.Measure;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.concordsim.result.text.WarmUpFindings;
import org.concordsim.statistics.output.WarmUp;
import org.concordsim.statistics.output.Welch;

/**
 * The check of a study's warm-up on new bookings and load under each organizing model in place.
 *
 * @param weeks a row for each organizing model, measure and week from the start of the runs; none where no course was kept
 * @param weeksPerYear the weeks of a year
 */
public record WarmUpCheck(List<WarmUpRow> weeks, double weeksPerYear) {
    /** No check. */
    public static final WarmUpCheck NONE = new WarmUpCheck(List.of(), 1);

    private static final int WINDOW = 13;
    /** The share of its mean that a drift must move to be worth a warning. */
    private static final double MATERIAL = 0.01;

    private static final double HUNDRED = 100;

    /** Copies the rows. */
    public WarmUpCheck {
        weeks = List.copyOf(weeks);
    }

    /** Returns the check of all runs of a study whose course was kept. */
    public static WarmUpCheck of(Results results) {
        SimulationParameters simulation =
                results.experiment().treatments().get(0).parameters().simulation();
        double weeksPerYear = simulation.yearDays() / Course.WEEK_DAYS;
        int configured = (int) Math.floor(simulation.warmUpYears() * weeksPerYear);
        List<Measure> measures = Course.measures();
        List<WarmUpRow> rows = new ArrayList<>();
        MeanCourse.of(results).forEach((model, course) -> {
            List<double[]> means = course.means();
            for (int i = 0; i < means.size(); i++) {
                Series series = new Series(results.experiment().name(), model, measures.get(i));
                rows.addAll(rows(series, means.get(i), configured));
            }
        });
        return new WarmUpCheck(rows, weeksPerYear);
    }

    /** Which measure of which model a series is about. */
    private record Series(String scenario, String model, Measure measure) {}

    private static List<WarmUpRow> rows(Series series, double[] mean, int configured) {
        double[] smooth = Welch.movingAverage(mean, Math.min(WINDOW, mean.length / 4));
        WarmUp warmUp = WarmUp.ofMean(mean, configured);
        return IntStream.range(0, mean.length)
                .mapToObj(i -> new WarmUpRow(
                        series.scenario(),
                        series.model(),
                        series.measure().name(),
                        series.measure().unit(),
                        i + 1,
                        mean[i],
                        i < smooth.length ? smooth[i] : Double.NaN,
                        words(warmUp.verdict()),
                        configured,
                        warmUp.truncation().observations(),
                        warmUp.shift()))
                .toList();
    }

    private static String words(WarmUp.Verdict verdict) {
        return switch (verdict) {
            case ADEQUATE -> WarmUpRow.ADEQUATE;
            case TOO_SHORT -> WarmUpRow.TOO_SHORT;
            case UNDETERMINED -> WarmUpRow.UNDETERMINED;
        };
    }

    /** Returns the warnings: of series for which the warm-up is too short, and of those that drift and never settle. */
    public List<String> remarks() {
        WarmUpFindings findings = new WarmUpFindings(weeks);
        List<String> remarks = new ArrayList<>();
        double years = Math.ceil(findings.longest() / weeksPerYear * HUNDRED) / HUNDRED;
        findings.tooShort()
                .ifPresent(line -> remarks.add(
                        "warning: " + line + " Maybe --set simulation.warmUpYears=" + Decimal.text(years) + "?"));
        findings.undetermined(MATERIAL).ifPresent(line -> remarks.add("warning: " + line + " Maybe more --years?"));
        return remarks;
    }

    /** Writes the table of weeks into a folder, if there are any. */
    public void write(Path folder) throws IOException {
        if (!weeks.isEmpty()) {
            ComparisonTables.WARM_UP.write(folder, weeks);
        }
    }

    /** Returns the table of weeks by its name, for other programs; nothing if it is empty. */
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        if (!weeks.isEmpty()) {
            tables.put("warmup", weeks);
        }
        return tables;
    }
}
