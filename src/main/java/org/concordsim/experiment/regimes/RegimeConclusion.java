package org.concordsim.experiment.regimes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.result.table.BoxRow;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.table.RegimeTables;
import org.concordsim.result.table.RuleRow;

/**
 * What a study of regimes concludes.
 *
 * @param points the best model at each point and whether it can be told from all others
 * @param models each model at each point
 * @param boxes for each model, and for none, the boxes of contexts in which it is the one
 * @param rules the leaves of a small decision tree
 * @param leftOut the number of points that were left out because they contradict themselves
 * @param results the results of all runs
 */
public record RegimeConclusion(
        List<RegimeRow> points,
        List<RegimeModelRow> models,
        List<BoxRow> boxes,
        List<RuleRow> rules,
        int leftOut,
        Results results)
        implements Conclusion {
    /** The class of points at which no model is shown to be better than all others. */
    public static final String NONE = "none";

    /** Copies the lists. */
    public RegimeConclusion {
        points = List.copyOf(points);
        models = List.copyOf(models);
        boxes = List.copyOf(boxes);
        rules = List.copyOf(rules);
    }

    static RegimeConclusion of(RegimeStudy study, Results results) {
        Contests contests = new Contests(study, results);
        Regions regions = new Regions(study, contests.points());
        return new RegimeConclusion(
                contests.points(), contests.models(), regions.boxes(), regions.rules(), study.leftOut(), results);
    }

    @Override
    public void write(Path folder) throws IOException {
        RegimeTables.points(results.experiment().factors()).write(folder, points);
        RegimeTables.MODELS.write(folder, models);
        RegimeTables.BOXES.write(folder, boxes);
        RegimeTables.RULES.write(folder, rules);
    }

    @Override
    public Map<String, Object> tables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("regimes", points);
        tables.put("models", models);
        tables.put("boxes", boxes);
        tables.put("rules", rules);
        return tables;
    }
}
