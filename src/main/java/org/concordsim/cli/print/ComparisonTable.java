package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/**
 * The table of a comparison: a block for each headline measure with mean and interval, the difference to the reference
 * and the confidence of being best, in place and reached; then, if all are wanted, one line for each other measure.
 */
final class ComparisonTable {
    private static final String NONE = "-";

    private final Sheet sheet;
    private final boolean all;
    private final TextTable table = new TextTable(2);

    ComparisonTable(Sheet sheet, boolean all) {
        this.sheet = sheet;
        this.all = all;
    }

    List<String> lines() {
        List<String> header = new ArrayList<>(List.of("Measure", "Unit"));
        sheet.contest().models().forEach(model -> header.add(Names.heading(model)));
        table.add(header);
        for (Measure measure : measures(true)) {
            table.add(List.of(""));
            block(measure);
        }
        if (all) {
            others();
        }
        return table.lines();
    }

    private void others() {
        String group = "";
        for (Measure measure : measures(false)) {
            if (!measure.group().equals(group)) {
                group = measure.group();
                table.add(List.of(""));
                table.add(List.of(Names.heading(group) + ", in place"));
            }
            row(Names.heading(measure.name()), sheet.scale(measure), measure, Point.IN_PLACE);
        }
    }

    private List<Measure> measures(boolean headline) {
        return sheet.contest().measures().stream()
                .filter(measure -> measure.headline() == headline)
                .filter(measure -> sheet.summaries(measure).findAny().isPresent())
                .toList();
    }

    private void block(Measure measure) {
        Scale scale = sheet.scale(measure);
        boolean reached = !sheet.contest().origin().isEmpty();
        String difference = "  minus " + Names.heading(sheet.reference());
        row(Names.heading(measure.name()), scale, measure, Point.IN_PLACE);
        if (reached) {
            row("  reached", scale, measure, Point.REACHED);
        }
        add(difference, scale.unit(), Point.IN_PLACE, variant -> difference(variant, measure));
        if (reached) {
            add(difference + ", reached", scale.unit(), Point.REACHED, variant -> difference(variant, measure));
        }
        if (measure.better() != Measure.Better.NEITHER) {
            String name = "  sure to be best" + (reached ? ", in place / reached" : "");
            add(
                    name,
                    "%",
                    Point.IN_PLACE,
                    variant -> best(variant, measure)
                            + (reached ? " / " + best(new Variant(variant.model(), Point.REACHED), measure) : ""));
        }
    }

    private void row(String name, Scale scale, Measure measure, Point point) {
        add(name, scale.unit(), point, variant -> sheet.summary(variant, measure)
                .map(row -> scale.text(row.mean()) + plusMinus(scale, row.halfWidth()))
                .orElse(NONE));
    }

    private static String plusMinus(Scale scale, double half) {
        return Double.isNaN(half) ? "" : " ± " + scale.text(half);
    }

    private void add(String name, String unit, Point point, Function<Variant, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name, unit));
        sheet.contest().models().forEach(model -> cells.add(cell.apply(new Variant(model, point))));
        table.add(cells);
    }

    private String difference(Variant variant, Measure measure) {
        Scale scale = sheet.scale(measure).finer(sheet.leastDifferenceHalfWidth(measure));
        return sheet.difference(variant, measure).map(row -> text(row, scale)).orElse(NONE);
    }

    private static String text(DifferenceRow row, Scale scale) {
        String interval = Double.isNaN(row.ciLow())
                ? ""
                : " [" + scale.signed(row.ciLow()) + ", " + scale.signed(row.ciHigh()) + "]";
        return (row.isShown() ? "*" : "") + scale.signed(row.meanDifference()) + interval;
    }

    private String best(Variant variant, Measure measure) {
        return sheet.best(variant, measure)
                .filter(row -> !Double.isNaN(row.confidenceBest()))
                .map(row -> Math.round(100 * row.confidenceBest()) + (row.inBestSubset() ? "" : "x"))
                .orElse(NONE);
    }
}
