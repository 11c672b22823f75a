package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.concordsim.experiment.transition.TransitionConclusion;
import org.concordsim.experiment.transition.TransitionPath;
import org.concordsim.result.table.PathPairRow;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** The table of paths: their schedules, then for each measure a block that holds them against staying. */
final class TransitionTable {
    private static final String NONE = "-";

    private final TransitionConclusion conclusion;
    private final int quarters;

    TransitionTable(TransitionConclusion conclusion) {
        this.conclusion = conclusion;
        this.quarters = conclusion.transition().quarters();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(schedules());
        for (String measure : conclusion.transition().measures()) {
            List<PathRow> rows = conclusion.paths().stream()
                    .filter(row -> row.measure().equals(measure))
                    .toList();
            lines.add("");
            lines.addAll(
                    rows.isEmpty() ? List.of(Names.heading(measure) + ": no replication is complete") : block(rows));
        }
        return lines;
    }

    private List<String> schedules() {
        TextTable table = new TextTable(2);
        table.add(List.of("Path", "Models, each with the month after the end of warm-up in which it comes into force"));
        for (TransitionPath path : conclusion.transition().paths()) {
            table.add(List.of(Names.heading(path.name()), path.text().replace(",", ", ")));
        }
        return table.lines();
    }

    private List<String> block(List<PathRow> rows) {
        Scale scale = scale(rows);
        List<String> lines = new ArrayList<>();
        lines.add(Names.heading(rows.get(0).measure()) + ", " + scale.unit() + " more than by staying, added up; "
                + rows.get(0).n() + " replications, 95 % intervals");
        TextTable table = new TextTable(1);
        table.add(List.of(
                "Path",
                "Deepest dip",
                "in quarter",
                "above 0 each quarter from",
                "paid back from",
                "runs paid back",
                "after " + quarters + " quarters",
                "sure to be best, %",
                "customer equity then"));
        rows.forEach(row -> table.add(cells(row, scale)));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> cells(PathRow row, Scale scale) {
        String best = Double.isNaN(row.confidenceBest())
                ? NONE
                : Math.round(100 * row.confidenceBest()) + (row.inBestSubset() ? "" : "x");
        String name = Names.heading(row.path());
        if (row.isStaying()) {
            return List.of(name, NONE, NONE, NONE, NONE, NONE, NONE, best, NONE);
        }
        return List.of(
                name,
                row.dip() < 0 ? scale.signed(row.dip()) + interval(scale, row.dipLow(), row.dipHigh()) : "none",
                quarter(row.dipQuarter()),
                quarter(row.breakEven()) + quarters(row.breakEvenLow(), row.breakEvenHigh()),
                quarter(row.payback()) + quarters(row.paybackLow(), row.paybackHigh()),
                Math.round(100 * row.paidBack()) + " %",
                (isShown(row) ? "*" : "")
                        + scale.signed(row.total())
                        + interval(scale, row.totalLow(), row.totalHigh()),
                best,
                equity(row));
    }

    private static String equity(PathRow row) {
        if (Double.isNaN(row.equity())) {
            return NONE;
        }
        double half = (row.equityHigh() - row.equityLow()) / 2;
        Scale scale = Scale.of("money", Math.abs(row.equity()) + (half > 0 ? half : 0), half);
        return scale.signed(row.equity()) + interval(scale, row.equityLow(), row.equityHigh()) + " " + scale.unit();
    }

    private boolean isShown(PathRow row) {
        return conclusion.pairs().stream()
                .filter(pair -> pair.measure().equals(row.measure()))
                .filter(pair -> isPair(pair, row.path(), row.against()))
                .anyMatch(PathPairRow::isShown);
    }

    private static boolean isPair(PathPairRow pair, String one, String other) {
        return pair.pathA().equals(one) && pair.pathB().equals(other)
                || pair.pathA().equals(other) && pair.pathB().equals(one);
    }

    private static String interval(Scale scale, double low, double high) {
        return Double.isNaN(low) ? "" : " [" + scale.signed(low) + ", " + scale.signed(high) + "]";
    }

    private String quarters(double low, double high) {
        return Double.isNaN(low) ? "" : " [" + quarter(low) + ", " + quarter(high) + "]";
    }

    private String quarter(double quarter) {
        if (Double.isNaN(quarter)) {
            return NONE;
        }
        return Double.isInfinite(quarter) ? ">" + quarters : Long.toString(Math.round(quarter));
    }

    private static Scale scale(List<PathRow> rows) {
        double[] shown = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.dip(), row.total()))
                .toArray();
        double[] halves = rows.stream()
                .mapToDouble(row -> (row.totalHigh() - row.totalLow()) / 2)
                .toArray();
        return Scale.of(rows.get(0).unit(), shown, halves);
    }
}
