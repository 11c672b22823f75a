package org.concordsim.experiment.validation.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.ValidationConclusion;
import org.concordsim.observation.diagnostic.DiagnosticClass;
import org.concordsim.result.Measure;
import org.concordsim.result.table.DiagnosedItemRow;
import org.concordsim.result.table.DiagnosedRow;
import org.concordsim.result.table.DiagnosisTables;

/**
 * What the diagnostic says of each run and item.
 *
 * @param runs one row for each run
 * @param items one row for each firm, configured model and item
 * @param results the results of all runs
 */
public record DiagnosisConclusion(List<DiagnosedRow> runs, List<DiagnosedItemRow> items, Results results)
        implements Conclusion {
    /** The page that tells the diagnosis in words, named as that of the facts. */
    public static final String PAGE = ValidationConclusion.PAGE;

    private static final String TOTAL = "diagnostic";
    private static final String ITEM = "diagnosticItem";
    private static final double ITEMS = 20;

    /** Copies the lists. */
    public DiagnosisConclusion {
        runs = List.copyOf(runs);
        items = List.copyOf(items);
    }

    static DiagnosisConclusion of(Results results) {
        List<DiagnosedRow> runs = new ArrayList<>();
        List<DiagnosedItemRow> items = new ArrayList<>();
        for (Treatment treatment : results.experiment().treatments()) {
            runs(results, treatment.variant(), runs);
            results.measures().stream()
                    .filter(measure -> measure.name().startsWith(ITEM))
                    .forEach(measure -> item(results, treatment.variant(), measure, items));
        }
        return new DiagnosisConclusion(runs, items, results);
    }

    private static void runs(Results results, Variant variant, List<DiagnosedRow> rows) {
        double[] totals = results.sample(variant, TOTAL);
        for (int replication = 0; replication < totals.length; replication++) {
            double total = totals[replication];
            if (Double.isFinite(total)) {
                String inferred = DiagnosticClass.of(total).label();
                rows.add(new DiagnosedRow(firm(results, variant), variant.model(), replication, total, inferred));
            }
        }
    }

    private static void item(Results results, Variant variant, Measure measure, List<DiagnosedItemRow> rows) {
        double mean = Arrays.stream(results.sample(variant, measure.name()))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        if (Double.isNaN(mean)) {
            return;
        }
        String inferred = DiagnosticClass.of(ITEMS * mean).label();
        rows.add(new DiagnosedItemRow(
                firm(results, variant),
                variant.model(),
                measure.name(),
                measure.definition().split(":", 2)[0],
                mean,
                inferred,
                inferred.equals(variant.model())));
    }

    private static String firm(Results results, Variant variant) {
        String point = variant.point().label();
        return point.equals(TrialFirm.BASE) ? results.experiment().name() : point;
    }

    /** Returns how many runs of a configured model the diagnostic says to be of a class. */
    public long count(String firm, String configured, String inferred) {
        return runs.stream()
                .filter(run -> run.firm().equals(firm) && run.configured().equals(configured))
                .filter(run -> run.inferred().equals(inferred))
                .count();
    }

    /** Returns how many runs were recovered: the class said is the model configured. */
    public long recovered() {
        return runs.stream()
                .filter(run -> run.inferred().equals(run.configured()))
                .count();
    }

    @Override
    public void write(Path folder) throws IOException {
        DiagnosisTables.DIAGNOSTIC.write(folder, runs);
        DiagnosisTables.ITEMS.write(folder, items);
        Files.writeString(folder.resolve(PAGE), DiagnosisPage.of(this));
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("diagnostic", runs);
        tables.put("items", items);
        return tables;
    }
}
