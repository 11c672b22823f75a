package org.concordsim.experiment.warmup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.result.Measure;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.WarmUpRow;

/**
 * What a check of the warm-up concludes.
 *
 * @param weeks a row for each model, measure and week
 * @param weeksPerYear the weeks of a year
 * @param results the results of all runs
 */
public record WarmUpConclusion(List<WarmUpRow> weeks, double weeksPerYear, Results results) implements Conclusion {
    /** The verdict on a warm-up that does not cover what MSER-5 leaves out. */
    public static final String TOO_SHORT = "tooShort";

    private static final double WEEK_DAYS = 5;
    private static final double HUNDRED = 100;

    /** Copies the rows. */
    public WarmUpConclusion {
        weeks = List.copyOf(weeks);
    }

    static WarmUpConclusion of(ModelComparison models, Results results) {
        SimulationParameters simulation = models.parameters().simulation();
        double weeksPerYear = simulation.yearDays() / WEEK_DAYS;
        int configured = (int) Math.floor(simulation.warmUpYears() * weeksPerYear);
        List<WarmUpRow> rows = new ArrayList<>();
        for (Variant variant : results.experiment().variants()) {
            for (Measure measure : results.measures()) {
                if (WarmUpStudy.MEASURES.contains(measure.name())) {
                    rows.addAll(Series.of(results, variant, measure).rows(configured));
                }
            }
        }
        return new WarmUpConclusion(rows, weeksPerYear, results);
    }

    /** Returns the first week of each series, which holds its verdict. */
    public List<WarmUpRow> verdicts() {
        return weeks.stream().filter(row -> row.week() == 1).toList();
    }

    @Override
    public List<String> remarks() {
        return verdicts().stream()
                .filter(row -> row.verdict().equals(TOO_SHORT))
                .map(this::warning)
                .toList();
    }

    private String warning(WarmUpRow row) {
        double years = Math.ceil(row.truncation() / weeksPerYear * HUNDRED) / HUNDRED;
        return "warning: the warm-up of " + row.configured() + " weeks is too short for " + row.measure() + " under "
                + row.model() + ", which settles after " + row.truncation()
                + " weeks. Maybe --set simulation.warmUpYears=" + Decimal.text(years) + "?";
    }

    @Override
    public void write(Path folder) throws IOException {
        ComparisonTables.WARM_UP.write(folder, weeks);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("warmup", weeks);
        return tables;
    }
}
