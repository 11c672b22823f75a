package org.concordsim.experiment.worlds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.warmup.WarmUpCheck;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WorldRow;
import org.concordsim.result.table.comparison.WorldTables;

/**
 * What a comparison over uncertain worlds concludes.
 *
 * @param study the study
 * @param worlds in what share of worlds each model is best
 * @param parts where the variance of each difference comes from
 * @param warmUp whether the warm-up is long enough over all worlds
 * @param results the results of all runs
 */
public record WorldConclusion(
        WorldStudy study, List<WorldRow> worlds, List<VarianceRow> parts, WarmUpCheck warmUp, Results results)
        implements Conclusion {
    /** The parts of a variance in the order of the tables. */
    public static final List<String> PARTS = List.of("lever", "parameter", "joint", "chance");

    /** Copies the rows. */
    public WorldConclusion {
        worlds = List.copyOf(worlds);
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(warmUp.remarks());
        if (study.shrunk() > 0) {
            remarks.add(study.shrunk() + " worlds contradicted themselves and were drawn towards the scenario;"
                    + " draws.csv has the values used.");
        }
        return remarks;
    }

    @Override
    public void write(Path folder) throws IOException {
        WorldTables.WORLDS.write(folder, worlds);
        WorldTables.VARIANCE.write(folder, parts);
        WorldTables.DRAWS.write(folder, study.draws());
        warmUp.write(folder);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("worlds", worlds);
        tables.put("variance", parts);
        tables.putAll(warmUp.tables());
        return tables;
    }
}
