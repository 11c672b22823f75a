package org.concordsim.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.AloneRow;
import org.concordsim.result.table.CorrelationRow;
import org.concordsim.result.table.LevelRow;
import org.concordsim.result.table.SweepTables;

/**
 * What a designed experiment concludes: what each level of each factor gives on average or, where the points change
 * one factor at a time, what each change does alone, and how closely a measure follows a factor that takes many levels.
 *
 * @param levels the mean of each measure at each level, by organizing model; none where several factors change one at
 *     a time
 * @param alone the change of each measure by each level alone, by organizing model; none for other designs
 * @param correlations the rank correlation of each measure with each factor of many levels, by organizing model
 * @param results the results of all runs
 */
public record SweepConclusion(
        List<LevelRow> levels, List<AloneRow> alone, List<CorrelationRow> correlations, Results results)
        implements Conclusion {
    static SweepConclusion of(List<Factor> factors, List<String> measures, Results results) {
        FactorEffects effects = new FactorEffects(factors, results);
        List<AloneRow> alone = AloneEffects.of(factors, results, measures);
        List<LevelRow> levels = alone.isEmpty() || factors.size() == 1 ? effects.levels(measures) : List.of();
        return new SweepConclusion(levels, alone, effects.correlations(measures), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        if (!levels.isEmpty()) {
            SweepTables.LEVELS.write(folder, levels);
        }
        if (!alone.isEmpty()) {
            SweepTables.ALONE.write(folder, alone);
        }
        if (!correlations.isEmpty()) {
            SweepTables.CORRELATIONS.write(folder, correlations);
        }
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("levels", levels);
        tables.put("alone", alone);
        tables.put("correlations", correlations);
        return tables;
    }
}
