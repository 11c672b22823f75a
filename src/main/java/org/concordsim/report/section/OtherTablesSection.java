package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Fold;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.PlainTable;
import org.concordsim.report.data.Results;

/** Every further table of the folder's dictionary that no other section shows. */
public final class OtherTablesSection implements Section {
    private static final int MOST = 500;
    private static final Set<String> BASE = Set.of(
            "runs.csv",
            "measures.csv",
            "summary.csv",
            "differences.csv",
            "best.csv",
            "attribution.csv",
            "parameters.csv");

    private final Set<String> shown;

    /** Shows every table but those of a comparison and those that other sections show. */
    public OtherTablesSection(Collection<String> shownElsewhere) {
        this.shown = Set.copyOf(shownElsewhere);
    }

    @Override
    public String id() {
        return "tables";
    }

    @Override
    public String title() {
        return "Further tables";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (PlainTable table : PlainTable.all(results.folder())) {
            if (!BASE.contains(table.file()) && !shown.contains(table.file())) {
                blocks.add(new Fold(table.file() + ": " + table.description(), parts(table)));
            }
        }
        return blocks;
    }

    private static List<Block> parts(PlainTable table) throws IOException {
        List<List<String>> lines = table.rows(MOST + 1);
        List<Numbers.Row> rows = lines.stream()
                .limit(MOST)
                .map(line -> new Numbers.Row(
                        line.stream().map(OtherTablesSection::cell).toList()))
                .toList();
        List<Block> parts = new ArrayList<>();
        if (lines.size() > MOST) {
            parts.add(Prose.of("The first " + MOST + " rows; the file has them all."));
        }
        parts.add(new Numbers(table.description(), table.columns(), rows));
        return parts;
    }

    private static Cell cell(String text) {
        return text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") ? Cell.figure(text) : Cell.words(text);
    }
}
