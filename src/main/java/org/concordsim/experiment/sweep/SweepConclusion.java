package org.concordsim.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.CorrelationRow;
import org.concordsim.result.table.LevelRow;
import org.concordsim.result.table.SweepTables;

/**
 * What a designed experiment concludes: what each level of each factor gives on average, and how closely a measure
 * follows a factor that takes many levels.
 *
 * @param levels the mean of each measure at each level, by organizing model
 * @param correlations the rank correlation of each measure with each factor of many levels, by organizing model
 * @param results the results of all runs
 */
public record SweepConclusion(List<LevelRow> levels, List<CorrelationRow> correlations, Results results)
        implements Conclusion {
    static SweepConclusion of(List<Factor> factors, List<String> measures, Results results) {
        FactorEffects effects = new FactorEffects(factors, results);
        return new SweepConclusion(effects.levels(measures), effects.correlations(measures), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        if (!levels.isEmpty()) {
            SweepTables.LEVELS.write(folder, levels);
        }
        if (!correlations.isEmpty()) {
            SweepTables.CORRELATIONS.write(folder, correlations);
        }
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("levels", levels);
        tables.put("correlations", correlations);
        return tables;
    }
}
