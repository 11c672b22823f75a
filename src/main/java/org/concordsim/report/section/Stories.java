package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.data.Point;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.SwimPanel;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;

/** Journeys told in sentences and as lanes. */
final class Stories {
    private static final String READING =
            "The same customer with the same need, once under each model: a lane for the customer, for Marketing and for"
                    + " Sales, from the need to the end; early days take more room than late ones. Point at a mark to"
                    + " read what happened; the table has every step. One journey shows how something works and"
                    + " not how often.";

    private final Results results;
    private final List<StoryRow> stories;

    Stories(Results results, List<StoryRow> stories) {
        this.results = results;
        this.stories = stories;
    }

    /** Returns the sentences and the figure of each journey. */
    List<Block> blocks() throws IOException {
        List<StepRow> steps = results.rows(ProcessTables.STEPS);
        List<Block> blocks = new ArrayList<>();
        for (String story : stories.stream().map(StoryRow::story).distinct().toList()) {
            List<StoryRow> briefs =
                    stories.stream().filter(row -> row.story().equals(story)).toList();
            List<StepRow> told =
                    steps.stream().filter(row -> row.story().equals(story)).toList();
            blocks.add(new Sentences(briefs.get(0).title(), sentences(briefs)));
            blocks.add(figure(story, briefs, told));
        }
        return blocks;
    }

    private static List<Sentence> sentences(List<StoryRow> briefs) {
        return briefs.stream()
                .map(brief -> new Sentence(new Variant(brief.model(), Point.IN_PLACE).name(), ": " + brief.summary()))
                .toList();
    }

    private Figure figure(String story, List<StoryRow> briefs, List<StepRow> told) throws IOException {
        double days = told.stream().mapToDouble(StepRow::sinceNeed).max().orElse(0);
        List<Drawing> panels = new ArrayList<>();
        for (StoryRow brief : briefs) {
            List<StepRow> own = told.stream()
                    .filter(step -> step.model().equals(brief.model()))
                    .toList();
            panels.add(SwimPanel.draw(results.models(), brief, own, days));
        }
        StoryRow first = briefs.get(0);
        String who = "Customer " + first.customer() + ", " + first.segment() + ", " + first.journey();
        return Figure.of(
                        "story-" + story,
                        who,
                        READING,
                        new Figure.Drawn(
                                panels,
                                SwimPanel.keys(),
                                TableNumbers.of(
                                        results,
                                        ProcessTables.STEPS.file(),
                                        "Every step of " + first.journey(),
                                        (Map<String, String> row) ->
                                                row.get("story").equals(story))))
                .inPairs();
    }
}
