package org.concordsim.experiment.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.observation.process.ProcessAnalysis;
import org.concordsim.observation.process.ProcessFrame;
import org.concordsim.observation.story.Brief;
import org.concordsim.observation.story.Briefs;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.eventlog.Sinks;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.StageRow;

/**
 * What a logged run leaves behind besides its files.
 *
 * @param model the organizing model's name
 * @param entries the number of entries in its log
 * @param underWay the number of journeys that were under way at the end
 * @param handOffs who passed journeys to whom
 * @param stages what each stage took
 * @param conformance how often rules were kept
 * @param briefs its journeys in brief, by their keys
 */
record LoggedRun(
        String model,
        long entries,
        long underWay,
        List<HandOffRow> handOffs,
        List<StageRow> stages,
        List<ConformanceRow> conformance,
        SortedMap<Long, Brief> briefs) {
    /** Runs a model and writes its log while the run goes on. */
    static LoggedRun of(JourneyRuns runs, OrganizingModel model, LogFiles files) throws IOException {
        JourneyPlan plan = runs.plan();
        ProcessAnalysis analysis =
                new ProcessAnalysis(new ProcessFrame(plan.name(), model.name(), plan.replication(), plan.warmUpDays()));
        Briefs briefs = new Briefs(plan.warmUpDays(), journey -> false);
        List<LogSink> sinks = new ArrayList<>(files.sinks());
        sinks.addAll(List.of(analysis, briefs));
        JourneyLog log = new JourneyLog(new Sinks(sinks), plan.quarterDays());
        runs.laboratory().run(plan.plan(model), log);
        int underWay = log.finish(plan.endDay());
        files.finish();
        briefs.finish(plan.endDay());
        return new LoggedRun(
                model.name(),
                log.entries(),
                underWay,
                analysis.handOffs(),
                analysis.stages(),
                analysis.conformance(),
                briefs.all());
    }
}
