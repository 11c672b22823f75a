package org.concordsim.experiment.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.result.table.SensitivityTables;

/**
 * What a screening concludes: the elementary effects of each factor.
 *
 * @param effects the effects, the factor with the largest mean absolute effect first
 * @param leftOut the number of trajectories that were left out because a point of theirs contradicts itself
 * @param results the results of all runs
 */
public record MorrisConclusion(List<MorrisRow> effects, int leftOut, Results results) implements Conclusion {
    /** Copies the effects. */
    public MorrisConclusion {
        effects = List.copyOf(effects);
    }

    static MorrisConclusion of(MorrisStudy study, Results results) {
        return new MorrisConclusion(new Effects(study, results).rows(), study.leftOut(), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        SensitivityTables.MORRIS.write(folder, effects);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("morris", effects);
        return tables;
    }
}
