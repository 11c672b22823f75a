package org.concordsim.cli.print;

import java.util.List;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** The table of one organizing model: mean with interval, standard deviation and median of each measure. */
final class RunTable {
    private final Sheet sheet;

    RunTable(Sheet sheet) {
        this.sheet = sheet;
    }

    List<String> lines() {
        TextTable table = new TextTable(2);
        table.add(List.of("Measure", "Unit", "Mean", "± 95 %", "Std. dev.", "Median", "n"));
        String group = "";
        Variant variant = new Variant(sheet.reference(), Point.IN_PLACE);
        for (Measure measure : sheet.contest().measures()) {
            SummaryRow row = sheet.summary(variant, measure).orElse(null);
            if (row == null) {
                continue;
            }
            if (!measure.group().equals(group)) {
                group = measure.group();
                table.add(List.of(""));
                table.add(List.of(Names.heading(group)));
            }
            table.add(cells(row, sheet.scale(measure)));
        }
        return table.lines();
    }

    private static List<String> cells(SummaryRow row, Scale scale) {
        return List.of(
                Names.heading(row.measure()),
                scale.unit(),
                scale.text(row.mean()),
                scale.text(row.halfWidth()),
                scale.text(row.sd()),
                scale.text(row.median()),
                Integer.toString(row.n()));
    }
}
