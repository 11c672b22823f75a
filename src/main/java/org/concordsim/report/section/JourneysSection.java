package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.Results;
import org.concordsim.result.process.ConformanceRow;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StageRow;
import org.concordsim.result.process.StoryRow;

/** Customers' journeys through the firm: the hand-off network, the stages, the rules, and the journeys that tell most. */
public final class JourneysSection implements Section {
    @Override
    public String id() {
        return "journeys";
    }

    @Override
    public String title() {
        return "Journeys and process";
    }

    @Override
    public String absent() {
        return "Hand-offs, waits, rules and the most telling journeys: a command that compares models, or journeys, keeps"
                + " them.";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<Block> blocks = new ArrayList<>();
        ProcessFigures figures = new ProcessFigures(results);
        List<HandOffRow> handOffs = results.rows(ProcessTables.HANDOFFS);
        List<StageRow> stages = results.rows(ProcessTables.STAGES);
        List<ConformanceRow> rules = results.rows(ProcessTables.CONFORMANCE);
        if (!handOffs.isEmpty()) {
            blocks.add(figures.handOffs());
        }
        if (!stages.isEmpty()) {
            blocks.addAll(List.of(figures.stages(), figures.rework(), figures.losses()));
        }
        if (!rules.isEmpty()) {
            blocks.add(figures.conformance());
        }
        List<StoryRow> stories = results.rows(ProcessTables.STORIES);
        if (!stories.isEmpty()) {
            blocks.addAll(new Stories(results, stories).blocks());
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, about(handOffs, stories));
        }
        return blocks;
    }

    private static Prose about(List<HandOffRow> handOffs, List<StoryRow> stories) {
        int replication = handOffs.isEmpty()
                ? stories.get(0).replication()
                : handOffs.get(0).replication();
        return Prose.of(
                "All of this is replication " + replication + " under each model in place, and carries no interval:"
                        + " it shows where differences come from and does not claim them. Counted are the journeys that began"
                        + " after warm-up; those under way at the end count as not taken up.");
    }
}
