package org.concordsim.report.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Fold;
import org.concordsim.report.block.Listing;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.Results;
import org.concordsim.result.table.ParameterRow;

/** Every parameter with its value, unit, source and grade of evidence; the resolved scenario where there is no more. */
public final class ParametersSection implements Section {
    private static final List<String> COLUMNS =
            List.of("key", "value", "default", "unit", "grade", "source", "meaning");

    @Override
    public String id() {
        return "parameters";
    }

    @Override
    public String title() {
        return "Parameters";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<ParameterRow> rows = results.parameters();
        if (!rows.isEmpty()) {
            return graded(rows);
        }
        Path file = results.folder().resolve("scenario.resolved.yaml");
        return Files.isRegularFile(file)
                ? List.of(
                        Prose.of(
                                "Every key as it was used. The folder does not hold the grades of evidence: concord scenario"
                                        + " show prints them."),
                        new Listing("The resolved scenario", Files.readString(file)))
                : List.of();
    }

    private static List<Block> graded(List<ParameterRow> rows) {
        Map<String, Long> grades =
                rows.stream().collect(Collectors.groupingBy(ParameterRow::grade, TreeMap::new, Collectors.counting()));
        String counts = grades.entrySet().stream()
                .map(entry -> entry.getValue() + " of grade " + entry.getKey())
                .collect(Collectors.joining(", "));
        List<ParameterRow> changed =
                rows.stream().filter(row -> !row.value().equals(row.standard())).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.of(rows.size() + " keys: " + counts
                + ". A: peer-reviewed; B: survey or trade data; C: anecdote or case; D: assumption. A conclusion is as good"
                + " as the inputs that it rests on."));
        if (!changed.isEmpty()) {
            blocks.add(table("Keys that differ from the default firm", changed));
        }
        blocks.add(new Fold("All parameters", List.of(table("All parameters", rows))));
        return blocks;
    }

    private static Numbers table(String caption, List<ParameterRow> rows) {
        return new Numbers(
                caption,
                COLUMNS,
                rows.stream()
                        .map(row -> Numbers.Row.of(
                                Cell.words(row.key()),
                                Cell.words(row.value()),
                                Cell.words(row.standard()),
                                Cell.words(row.unit()),
                                Cell.words(row.grade()),
                                Cell.words(row.source()),
                                Cell.words(row.meaning())))
                        .toList());
    }
}
