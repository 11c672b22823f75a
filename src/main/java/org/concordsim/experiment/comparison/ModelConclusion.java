package org.concordsim.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.warmup.WarmUpCheck;
import org.concordsim.result.table.Tables;
import org.concordsim.result.table.comparison.ComparisonTables;

/**
 * What a comparison of organizing models concludes.
 *
 * @param models what was compared
 * @param contest what is held against what
 * @param comparison what the values say together
 * @param precision how precisely headline differences are known beside what was asked for
 * @param warmUp whether the warm-up is long enough
 * @param results the results of all runs
 */
public record ModelConclusion(
        ModelComparison models,
        Contest contest,
        Comparison comparison,
        PrecisionReport precision,
        WarmUpCheck warmUp,
        Results results)
        implements Conclusion {
    /** Returns what results say of the models that they compare. */
    public static ModelConclusion of(ModelComparison models, Results results) {
        return of(models, results, PrecisionReport.NONE);
    }

    /** Returns what results say of the models that they compare, with what was asked for. */
    static ModelConclusion of(ModelComparison models, Results results, PrecisionReport precision) {
        Contest contest = Contest.of(models, results.measures());
        return new ModelConclusion(
                models, contest, Comparison.of(contest, results), precision, WarmUpCheck.of(results), results);
    }

    @Override
    public List<String> remarks() {
        return Stream.concat(precision.remarks().stream(), warmUp.remarks().stream())
                .toList();
    }

    @Override
    public List<String> unreached() {
        return precision.unreached();
    }

    @Override
    public void write(Path folder) throws IOException {
        if (!comparison.differences().isEmpty()) {
            Tables.DIFFERENCES.write(folder, comparison.differences());
            Tables.BEST.write(folder, comparison.best());
        }
        if (!precision.rows().isEmpty()) {
            ComparisonTables.PRECISION.write(folder, precision.rows());
        }
        warmUp.write(folder);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("summary", comparison.summary());
        tables.put("differences", comparison.differences());
        tables.put("best", comparison.best());
        if (!precision.rows().isEmpty()) {
            tables.put("precision", precision.rows());
        }
        tables.putAll(warmUp.tables());
        return tables;
    }
}
