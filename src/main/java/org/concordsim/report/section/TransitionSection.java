package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Prose;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Results;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionTables;
import org.concordsim.result.text.TransitionFindings;

/** What a change of model costs on the way and when it pays back, path by path. */
public final class TransitionSection implements Section {
    @Override
    public String id() {
        return "transition";
    }

    @Override
    public String title() {
        return "The way there";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<PathRow> paths = results.rows(TransitionTables.PATHS);
        if (paths.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new TransitionFindings(paths, results.rows(TransitionTables.PAIRS)).sentences();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.of("Each path begins in the same state with the same customers and is held against staying. A"
                + " difference is claimed only where Holm's p is at most .05, a dip only where its simultaneous band lies"
                + " below nothing."));
        blocks.add(new Sentences(
                "What the data show",
                sentences.stream().map(sentence -> Sentence.of(sentence, ":")).toList()));
        blocks.addAll(new PathFigures(results, paths, results.rows(TransitionTables.COURSE)).all());
        return blocks;
    }
}
