package org.concordsim.experiment.transition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.PathPairRow;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.result.table.TransitionTables;

/**
 * What a comparison of paths concludes.
 *
 * @param transition what was compared
 * @param results the results of all runs
 * @param course each path against staying, quarter by quarter
 * @param paths each path against staying, over the whole time
 * @param pairs each path against each that begins alike
 */
public record TransitionConclusion(
        Transition transition,
        Results results,
        List<TransitionRow> course,
        List<PathRow> paths,
        List<PathPairRow> pairs)
        implements Conclusion {
    /** Returns what the results of the runs say. */
    public static TransitionConclusion of(Transition transition, Results results) {
        Gains gains = new Gains(transition, results);
        PathRows rows = new PathRows(transition, results, gains);
        return new TransitionConclusion(
                transition, results, rows.course(), rows.paths(), new PathPairs(transition, results, gains).rows());
    }

    @Override
    public void write(Path folder) throws IOException {
        TransitionTables.COURSE.write(folder, course);
        TransitionTables.PATHS.write(folder, paths);
        TransitionTables.PAIRS.write(folder, pairs);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("transition", course);
        tables.put("paths", paths);
        tables.put("pairs", pairs);
        return tables;
    }
}
