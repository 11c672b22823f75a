package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.Results;
import org.concordsim.result.evidence.Footing;
import org.concordsim.result.evidence.FootingReader;
import org.concordsim.result.evidence.Influence;
import org.concordsim.result.table.ParameterRow;
import org.concordsim.result.text.Scale;

/** What the conclusions of a sensitivity study rest on: the strongest factors with the grade of their evidence. */
public final class FootingSection implements Section {
    private static final List<String> COLUMNS = List.of("factor", "grade", "unit", "effect", "low", "high", "chance");
    private static final String EVERY = "levers.*";

    @Override
    public String id() {
        return "footing";
    }

    @Override
    public String title() {
        return "What the conclusions rest on";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<ParameterRow> parameters = results.parameters();
        List<Footing> footings = new FootingReader(factor -> grade(parameters, factor)).find(results.folder());
        List<Block> blocks = new ArrayList<>();
        for (Footing footing : footings) {
            blocks.add(Prose.of(footing.sentence() + "."));
            blocks.add(new Numbers(
                    "Factors of " + footing.measure() + " of " + footing.subject() + ", " + footing.unit()
                            + ", with their grades of evidence",
                    COLUMNS,
                    footing.influences().stream()
                            .map(each -> row(footing, each))
                            .toList()));
        }
        return blocks;
    }

    private static String grade(List<ParameterRow> parameters, String factor) {
        boolean every = factor.startsWith(EVERY);
        String end = factor.substring(every ? EVERY.length() : 0);
        return parameters.stream()
                .filter(row -> row.key().equals(factor)
                        || every && row.key().startsWith("levers.") && row.key().endsWith(end))
                .map(ParameterRow::grade)
                .findFirst()
                .orElse(Influence.UNKNOWN);
    }

    private static Numbers.Row row(Footing footing, Influence influence) {
        Scale scale = Scale.of(footing.unit(), influence.size(), (influence.high() - influence.low()) / 2);
        return Numbers.Row.of(
                Cell.words(influence.factor()),
                Cell.words(influence.grade()),
                Cell.name(scale.unit(), footing.unit()),
                Cell.number(influence.size(), scale),
                Cell.number(influence.low(), scale),
                Cell.number(influence.high(), scale),
                Cell.number(influence.chance(), scale));
    }
}
