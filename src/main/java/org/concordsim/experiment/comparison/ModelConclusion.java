package org.concordsim.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.Tables;

/**
 * What a comparison of organizing models concludes.
 *
 * @param models what was compared
 * @param contest what is held against what
 * @param comparison what the values say together
 * @param results the results of all runs
 */
public record ModelConclusion(ModelComparison models, Contest contest, Comparison comparison, Results results)
        implements Conclusion {
    /** Returns what results say of the models that they compare. */
    public static ModelConclusion of(ModelComparison models, Results results) {
        Contest contest = Contest.of(models, results.measures());
        return new ModelConclusion(models, contest, Comparison.of(contest, results), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        if (!comparison.differences().isEmpty()) {
            Tables.DIFFERENCES.write(folder, comparison.differences());
            Tables.BEST.write(folder, comparison.best());
        }
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("summary", comparison.summary());
        tables.put("differences", comparison.differences());
        tables.put("best", comparison.best());
        return tables;
    }
}
