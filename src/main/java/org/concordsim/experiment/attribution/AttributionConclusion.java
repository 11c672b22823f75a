package org.concordsim.experiment.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.concordsim.result.table.InteractionRow;

/**
 * What an attribution concludes: the worth of each set of levers, and of pairs of sets beyond that of their members.
 *
 * @param parts one row for each measure and set
 * @param interactions one row for each measure and pair of sets; empty where orders were sampled
 * @param results the results of all runs
 */
public record AttributionConclusion(List<AttributionRow> parts, List<InteractionRow> interactions, Results results)
        implements Conclusion {
    static AttributionConclusion of(AttributionStudy study, Results results) {
        List<AttributionRow> parts = new ArrayList<>();
        List<InteractionRow> interactions = new ArrayList<>();
        for (String name : study.measures()) {
            MeasureShares shares = new MeasureShares(study, results, name);
            parts.addAll(shares.parts());
            interactions.addAll(shares.interactions());
        }
        return new AttributionConclusion(List.copyOf(parts), List.copyOf(interactions), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        AttributionTables.ATTRIBUTION.write(folder, parts);
        if (!interactions.isEmpty()) {
            AttributionTables.INTERACTIONS.write(folder, interactions);
        }
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("attribution", parts);
        tables.put("interactions", interactions);
        return tables;
    }
}
