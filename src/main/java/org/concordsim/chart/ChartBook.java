package org.concordsim.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.ResultReader;
import org.concordsim.chart.file.ChartFile;
import org.jfree.chart.JFreeChart;

/** All charts of a result folder, in {@code charts/}: {@code <kind>.png} and {@code <kind>.svg}. */
public final class ChartBook {
    /** Every kind of chart, in the order of a report. */
    public static final List<ChartKind> KINDS = List.of(
            new OutcomesChart(),
            new SpreadChart(),
            new OverTimeChart(),
            new FunnelChart(),
            new ResponseTimesChart(),
            new PriceByWeekChart(),
            new PricingConflictsChart(),
            new CustomerEffortChart(),
            new WorkHoursChart(),
            new DiagnosticRadar());

    /** The most models of a scenario that these kinds of chart show legibly; beyond, none of them is drawn. */
    public static final int MOST_MODELS = 12;

    private ChartBook() {}

    /**
     * Draws what the tables of a result folder allow, as far as it can be read, and returns the names of the charts,
     * without ending. With several scenarios the name of each is put before: {@code <scenario>-<kind>}.
     */
    public static List<String> write(Path resultFolder) throws IOException {
        List<ResultNumbers> scenarios = new ResultReader(Set.copyOf(OverTimeChart.MEASURES)).read(resultFolder);
        List<String> written = new ArrayList<>();
        for (ResultNumbers numbers : scenarios) {
            String prefix = scenarios.size() > 1 ? plain(numbers.scenario()) + "-" : "";
            written.addAll(write(numbers, resultFolder.resolve("charts"), prefix));
        }
        for (StudyChart kind : StudyCharts.ALL) {
            for (Map.Entry<String, JFreeChart> chart : kind.draw(resultFolder).entrySet()) {
                ChartFile.write(chart.getValue(), resultFolder.resolve("charts"), chart.getKey());
                written.add(chart.getKey());
            }
        }
        return written;
    }

    private static List<String> write(ResultNumbers numbers, Path folder, String prefix) throws IOException {
        List<String> written = new ArrayList<>();
        if (numbers.models().size() > MOST_MODELS) {
            return written;
        }
        for (ChartKind kind : KINDS) {
            Optional<JFreeChart> chart = kind.draw(numbers);
            if (chart.isPresent()) {
                ChartFile.write(chart.get(), folder, prefix + kind.name());
                written.add(prefix + kind.name());
            }
        }
        return written;
    }

    private static String plain(String scenario) {
        return scenario.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
