package org.concordsim.experiment.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.ConvergenceRow;
import org.concordsim.result.table.PawnRow;
import org.concordsim.result.table.SensitivityTables;
import org.concordsim.result.table.SobolRow;

/**
 * What a variance-based analysis concludes.
 *
 * @param indices the Sobol indices, the factor with the largest total first
 * @param convergence the indices of the first quarter, the first half and all rows of the sample
 * @param second the second opinion: PAWN indices
 * @param results the results of all runs
 */
public record SobolConclusion(
        List<SobolRow> indices, List<ConvergenceRow> convergence, List<PawnRow> second, Results results)
        implements Conclusion {
    /** Copies the lists. */
    public SobolConclusion {
        indices = List.copyOf(indices);
        convergence = List.copyOf(convergence);
        second = List.copyOf(second);
    }

    static SobolConclusion of(SobolStudy study, Results results) {
        Shares shares = new Shares(study, results);
        return new SobolConclusion(shares.indices(), shares.convergence(), shares.second(), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        SensitivityTables.SOBOL.write(folder, indices);
        SensitivityTables.CONVERGENCE.write(folder, convergence);
        SensitivityTables.PAWN.write(folder, second);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("sobol", indices);
        tables.put("convergence", convergence);
        tables.put("pawn", second);
        return tables;
    }
}
