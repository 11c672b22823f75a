package org.concordsim.cli.print;

import java.util.List;
import org.concordsim.experiment.selection.SelectConclusion;
import org.concordsim.result.table.comparison.SelectionRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** What a selection of the best organizing model shows. */
public final class SelectPrinter {
    private SelectPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<SelectConclusion> finished) {
        SelectConclusion conclusion = finished.conclusion();
        List<SelectionRow> rows = conclusion.rows();
        double largest =
                rows.stream().mapToDouble(row -> Math.abs(row.mean())).max().orElse(0);
        Scale scale = Scale.of(rows.get(0).unit(), largest, rows.get(0).zone());
        String measure = rows.get(0).measure();
        printer.heading(rows.get(0).scenario() + ": the best of " + rows.size() + " organizing models in "
                + Names.words(measure) + ", " + scale.unit());
        TextTable table = new TextTable(1);
        table.add(List.of("Model", "Mean", "Replications", "Eliminated after"));
        rows.forEach(row -> table.add(List.of(
                Names.heading(row.model()),
                scale.text(row.mean()),
                Integer.toString(row.replications()),
                Double.isNaN(row.eliminatedAfter()) ? "-" : Long.toString(Math.round(row.eliminatedAfter())))));
        table.lines().forEach(printer.out()::println);
        printer.out().println();
        printer.out().println(sentence(conclusion, scale));
        printer.tail(finished);
    }

    private static String sentence(SelectConclusion conclusion, Scale scale) {
        SelectionRow leader = conclusion.rows().stream()
                .filter(SelectionRow::isLeader)
                .findFirst()
                .orElse(null);
        String zone =
                scale.text(conclusion.rows().get(0).zone()) + (scale.unit().isEmpty() ? "" : " ") + scale.unit();
        if (leader == null) {
            return "Nothing is selected.";
        }
        if (!leader.isDecided()) {
            return Names.heading(leader.model()) + " leads, but nothing is selected: more replications are needed to"
                    + " tell leads of " + zone + ".";
        }
        return Names.heading(leader.model()) + " is selected: if one model leads by " + zone
                + " or more, it is this one" + " with at least 95 % confidence. Smaller leads are not told apart.";
    }
}
