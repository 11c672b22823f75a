package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.Results;
import org.concordsim.result.Manifest;

/** The command, seed and version that give the same bytes again. */
public final class ReproduceSection implements Section {
    @Override
    public String id() {
        return "reproduce";
    }

    @Override
    public String title() {
        return "Reproduce it";
    }

    @Override
    public List<Block> blocks(Results results) {
        Manifest manifest = results.manifest();
        List<Numbers.Row> rows = new ArrayList<>();
        add(rows, "command", "concord " + manifest.command());
        add(
                rows,
                "version",
                manifest.tool().name() + " " + manifest.tool().version() + ", commit "
                        + manifest.tool().commit());
        add(rows, "Java", manifest.java());
        if (manifest.chance() != null) {
            add(rows, "seed", Long.toString(manifest.chance().seed()));
            add(rows, "chance", manifest.chance().scheme());
        }
        add(
                rows,
                "scenario",
                manifest.scenario().name() + ", SHA-256 " + manifest.scenario().sha256());
        if (manifest.ends() != null) {
            for (Map.Entry<String, Integer> end : manifest.ends().entrySet()) {
                add(rows, "runs that ended " + end.getKey(), Integer.toString(end.getValue()));
            }
        }
        return List.of(
                Prose.of("The same command gives the same tables, byte for byte, whatever the number of threads. The"
                        + " manifest of the folder has the SHA-256 of every file."),
                new Numbers("Where the numbers come from", List.of("what", "value"), rows));
    }

    private static void add(List<Numbers.Row> rows, String what, String value) {
        if (value != null) {
            rows.add(Numbers.Row.of(Cell.words(what), Cell.words(value)));
        }
    }
}
