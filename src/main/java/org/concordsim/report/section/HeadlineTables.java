package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Fold;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.text.Scale;

/** The models in columns and every headline measure in rows, with what the data show against the reference. */
final class HeadlineTables {
    private final Results results;

    HeadlineTables(Results results) {
        this.results = results;
    }

    Block fold() {
        List<Block> parts = new ArrayList<>();
        parts.add(Prose.of("Mean and half of its 95 % interval. \u25b2 the data show the model better than "
                + Variant.of(results.reference()).name() + ", \u25bc worse; nothing where they show no difference."));
        results.points().forEach(point -> parts.add(table(point)));
        return new Fold("All headline measures", parts);
    }

    private Numbers table(Point point) {
        List<String> columns = new ArrayList<>(List.of("measure", "unit", "better"));
        results.models().forEach(model -> columns.add(Variant.of(model).name()));
        List<Numbers.Row> rows = new ArrayList<>();
        for (Measure measure : results.measures()) {
            if (measure.headline() && results.has(measure.name())) {
                Scale scale = new Figures(results).scale(measure.name());
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.name(Words.of(measure.name()), measure.name()));
                cells.add(Cell.name(scale.unit(), measure.unit()));
                cells.add(Cell.words(
                        measure.better() == Better.NEITHER
                                ? ""
                                : measure.better().name().toLowerCase(Locale.ROOT)));
                results.models().forEach(model -> cells.add(cell(new Variant(model, point), measure, scale)));
                rows.add(new Numbers.Row(cells));
            }
        }
        return new Numbers("Headline measures, " + point.words(), columns, rows);
    }

    private Cell cell(Variant variant, Measure measure, Scale scale) {
        Interval interval = results.interval(variant, measure.name());
        if (!interval.known()) {
            return new Cell("\u2013", "", "number");
        }
        String half = interval.bounded() ? " \u00b1 " + Numerals.of(scale, (interval.high() - interval.low()) / 2) : "";
        String mark = results.difference(variant, Results.ALL, measure.name())
                .map(row -> Scoreboard.Verdict.of(measure, row))
                .map(verdict -> verdict == Scoreboard.Verdict.BETTER
                        ? " \u25b2"
                        : verdict == Scoreboard.Verdict.WORSE ? " \u25bc" : "")
                .orElse("");
        return new Cell(Numerals.of(scale, interval.mean()) + half + mark, Decimal.text(interval.mean()), "number");
    }
}
