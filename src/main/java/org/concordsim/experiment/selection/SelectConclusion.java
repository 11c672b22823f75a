package org.concordsim.experiment.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.warmup.WarmUpCheck;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.SelectionRow;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.selection.Selection;

/**
 * What a selection of the best organizing model concludes.
 *
 * @param quest what was sought
 * @param rows a row for each model
 * @param warmUp whether the warm-up is long enough
 * @param results the results of all runs; models that were eliminated have fewer
 */
public record SelectConclusion(Quest quest, List<SelectionRow> rows, WarmUpCheck warmUp, Results results)
        implements Conclusion {
    /** Copies the rows. */
    public SelectConclusion {
        rows = List.copyOf(rows);
    }

    static SelectConclusion of(SelectStudy study, Results results, double zone, Selection selection) {
        List<SelectionRow> rows = new ArrayList<>();
        for (int i = 0; i < study.models().models().size(); i++) {
            int used = selection.used().get(i);
            rows.add(row(study, results, i, used, selection.survivors().contains(i) ? Double.NaN : used)
                    .standing(selection.leader() == i, selection.decided(), zone));
        }
        return new SelectConclusion(study.quest(), rows, WarmUpCheck.of(results), results);
    }

    /** Returns the conclusion where the values define no selection. */
    static SelectConclusion undecided(SelectStudy study, Results results, double zone) {
        List<SelectionRow> rows = new ArrayList<>();
        for (int i = 0; i < study.models().models().size(); i++) {
            rows.add(row(study, results, i, study.quest().first(), Double.NaN).standing(false, false, zone));
        }
        return new SelectConclusion(study.quest(), rows, WarmUpCheck.of(results), results);
    }

    private static SelectionRow row(SelectStudy study, Results results, int model, int used, double eliminated) {
        double[] sample = results.sample(
                results.experiment().variants().get(model),
                study.quest().measure().name());
        return new SelectionRow(
                study.models().name(),
                study.quest().measure().name(),
                study.quest().measure().unit(),
                study.models().modelNames().get(model),
                used,
                eliminated,
                Moments.mean(Arrays.stream(Arrays.copyOf(sample, used))
                        .filter(Double::isFinite)
                        .toArray()),
                false,
                false,
                Double.NaN);
    }

    /** Returns whether one model was selected. */
    public boolean isDecided() {
        return rows.stream().anyMatch(SelectionRow::isDecided);
    }

    @Override
    public List<String> remarks() {
        return warmUp.remarks();
    }

    @Override
    public List<String> unreached() {
        if (isDecided()) {
            return List.of();
        }
        String name = quest.measure().name();
        int done = results.experiment().replications();
        if (rows.get(0).zone() == 0) {
            return List.of(
                    name + " has a mean of 0, of which the zone cannot be a share. Maybe state --zone as a number?");
        }
        if (done < quest.most() || rows.stream().noneMatch(SelectionRow::isLeader)) {
            return List.of(name + " is not defined in every run, so that nothing is selected."
                    + " Maybe another measure, or larger groups?");
        }
        String left = rows.stream()
                .filter(row -> Double.isNaN(row.eliminatedAfter()))
                .map(SelectionRow::model)
                .collect(Collectors.joining(", "));
        return List.of(name + " is not decided after " + done + " replications: " + left
                + " are left. Maybe a larger --most or --zone?");
    }

    @Override
    public void write(Path folder) throws IOException {
        ComparisonTables.SELECTION.write(folder, rows);
        warmUp.write(folder);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("selection", rows);
        tables.putAll(warmUp.tables());
        return tables;
    }
}
