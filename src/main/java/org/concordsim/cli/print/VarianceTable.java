package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.text.Names;

/**
 * The table of variance reduction by common random numbers: for each measure, of each model's difference to the
 * reference.
 */
final class VarianceTable {
    private final Sheet sheet;
    private final boolean all;

    VarianceTable(Sheet sheet, boolean all) {
        this.sheet = sheet;
        this.all = all;
    }

    List<String> lines() {
        List<String> others = sheet.contest().models().stream()
                .filter(model -> !model.equals(sheet.reference()))
                .toList();
        TextTable table = new TextTable(1);
        List<String> header = new ArrayList<>(List.of("Variance reduction, %"));
        others.forEach(model -> header.add(Names.heading(model)));
        table.add(header);
        sheet.contest().measures().stream()
                .filter(measure -> all || measure.headline())
                .map(measure -> cells(measure, others))
                .filter(cells -> cells.stream().skip(1).anyMatch(cell -> !cell.equals("-")))
                .forEach(table::add);
        return folded(table.lines());
    }

    private List<String> cells(Measure measure, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(Names.heading(measure.name())));
        others.forEach(model -> cells.add(sheet.difference(new Variant(model, Point.IN_PLACE), measure)
                .map(DifferenceRow::varianceReduction)
                .filter(Double::isFinite)
                .map(share -> Long.toString(Math.round(100 * share)))
                .orElse("-")));
        return cells;
    }

    /** Returns the lines in two columns, each under the header. */
    private static List<String> folded(List<String> lines) {
        String header = lines.get(0);
        List<String> body = lines.subList(1, lines.size());
        int half = (body.size() + 1) / 2;
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> folded = new ArrayList<>();
        folded.add(body.size() > 1 ? pad(header, width) + header : header);
        for (int i = 0; i < half; i++) {
            String right = i + half < body.size() ? body.get(i + half) : "";
            folded.add((pad(body.get(i), width) + right).stripTrailing());
        }
        return folded;
    }

    private static String pad(String line, int width) {
        return line + " ".repeat(width - line.length() + 4);
    }
}
