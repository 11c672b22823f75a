package org.concordsim.experiment.journey;

import java.util.List;
import java.util.SortedMap;
import org.concordsim.model.RunEnd;
import org.concordsim.observation.story.Brief;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.StageRow;

/**
 * What a logged run leaves behind besides its files.
 *
 * @param model the organizing model's name
 * @param end how it ended
 * @param entries the number of entries in its log
 * @param underWay the number of journeys that were under way at the end
 * @param handOffs who passed journeys to whom
 * @param stages what each stage took
 * @param conformance how often rules were kept
 * @param briefs its journeys in brief, by their keys
 */
public record LoggedRun(
        String model,
        RunEnd end,
        long entries,
        long underWay,
        List<HandOffRow> handOffs,
        List<StageRow> stages,
        List<ConformanceRow> conformance,
        SortedMap<Long, Brief> briefs) {}
