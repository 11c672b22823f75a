package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.FittedRow;
import org.jfree.chart.JFreeChart;

/** What a calibration learned: each parameter's posterior interval within its prior range. */
public final class PosteriorChart implements StudyChart {
    private static final List<String> SIDES = List.of("prior, 95 %", "posterior, median and 95 %");
    private static final double APART = 0.2;
    private static final double LOW = 0.025;

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        if (!Files.exists(resultFolder.resolve(CalibrationTables.FITTED.file()))) {
            return Map.of();
        }
        return Map.of("posterior", chart(CalibrationTables.FITTED.read(resultFolder)));
    }

    private static JFreeChart chart(List<FittedRow> rows) {
        List<String> names =
                rows.stream().map(row -> PriorPlace.name(row.parameter())).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FittedRow row = rows.get(i);
            Interval prior = new Interval(0.5, LOW, 1 - LOW, 1);
            Interval posterior = PriorPlace.of(row).interval(row.median(), row.ciLow(), row.ciHigh());
            marks.add(new Mark(i, -APART, prior, ModelStyle.of(SIDES.get(0), SIDES), true));
            marks.add(new Mark(i, APART, posterior, ModelStyle.of(SIDES.get(1), SIDES), false));
        }
        return ConcordTheme.chart(
                "What the export tells about each parameter",
                "Scenario " + rows.get(0).scenario() + "; 0 and 1 are the ends of the prior range, on its own scale; a"
                        + " posterior as wide as the prior is nothing learned",
                PanelGrid.table(
                        1,
                        List.of(new PanelGrid.Titled("parameters", DotPanel.of(names, "part of prior range", marks)))),
                Legends.markers(SIDES));
    }
}
