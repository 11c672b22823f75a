package org.concordsim.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Observation;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.StripPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartKindTest {
    static List<ChartKind> kinds() {
        return ChartBook.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noNumbersGiveNoChart(ChartKind kind) {
        assertThat(kind.draw(new ResultNumbers("empty", List.of(), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numbersThatAreAllUndefinedGiveNoChart(ChartKind kind) {
        List<Observation> rows = SyntheticResult.usual().observations().stream()
                .map(row -> new Observation(
                        row.model(),
                        row.point(),
                        row.replication(),
                        row.period(),
                        row.measure(),
                        row.unit(),
                        Double.NaN))
                .toList();
        assertThat(kind.draw(new ResultNumbers("undefined", rows, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSecondLineNamesTheScenarioAndNothingClaimsAnIntervalOfOneReplication(ChartKind kind) {
        var numbers = new SyntheticResult(SyntheticResult.PRESETS, SyntheticResult.POINTS, 1, 0).numbers();
        JFreeChart chart = kind.draw(numbers).orElseThrow();
        String line = ((TextTitle) chart.getSubtitle(0)).getText();
        assertThat(line).startsWith("Scenario baseline").doesNotContain("95 %");
    }

    @Test
    void anOutcomeIsDrawnAtItsMeanWithItsIntervalInTheUnitOfTheAxis() {
        XYPlot bookings = (XYPlot) plot(new OutcomesChart().draw(two("newBookings", "money/year", 2e6, 4e6)), 0);
        IntervalXYDataset marks = (IntervalXYDataset) bookings.getDataset();
        assertThat(bookings.getDomainAxis().getLabel()).isEqualTo("million money per year");
        assertThat(marks.getXValue(0, 0)).isCloseTo(3, within(1e-12));
        assertThat(marks.getStartXValue(0, 0)).isCloseTo(3 - 12.7062, within(1e-4));
        assertThat(bookings.getDomainAxis().getRange().contains(3 + 12.7062)).isTrue();
    }

    @Test
    void oneReplicationHasNoIntervalToDraw() {
        var numbers = new ResultNumbers("one", List.of(value("aligned", 0, "newBookings", "money/year", 5)), List.of());
        IntervalXYDataset marks =
                (IntervalXYDataset) ((XYPlot) plot(new OutcomesChart().draw(numbers), 0)).getDataset();
        assertThat(marks.getXValue(0, 0)).isEqualTo(5);
        assertThat(marks.getStartXValue(0, 0)).isNaN();
    }

    @Test
    void ofManyReplicationsOnlyTheFirstAreDrawnAsPoints() {
        List<Observation> rows = IntStream.range(0, 1000)
                .mapToObj(i -> value("aligned", i, "newBookings", "money/year", i))
                .toList();

        Optional<JFreeChart> chart = new SpreadChart().draw(new ResultNumbers("many", rows, List.of()));

        XYPlot plot = (XYPlot) plot(chart, 0);
        assertThat(plot.getDataset().getItemCount(0)).isEqualTo(StripPanel.MOST);
        assertThat(plot.getDomainAxis().getRange().contains(999)).isTrue();
    }

    @Test
    void constantValuesGetAnAxisThatHoldsThem() {
        XYPlot plot = (XYPlot) plot(new OutcomesChart().draw(two("winRate", "share", 0.25, 0.25)), 0);
        assertThat(plot.getDomainAxis().getRange().contains(25)).isTrue();
        assertThat(plot.getDomainAxis().getRange().getLength()).isBetween(1.0, 20.0);
    }

    @Test
    void conflictsWonAndSettledOtherwiseAddUpToAllConflicts() {
        ResultNumbers numbers = SyntheticResult.usual().numbers();
        CategoryPlot plot = (CategoryPlot) plot(new PricingConflictsChart().draw(numbers), 0);
        CategoryDataset parts = plot.getDataset();
        double undefined = 0;
        for (int part = 0; part < parts.getRowCount(); part++) {
            undefined += parts.getValue(part, 0).doubleValue();
        }
        double all = numbers.interval("undefined", numbers.point(), "pricingConflicts")
                .mean();
        assertThat(parts.getRowCount()).isEqualTo(3);
        assertThat(undefined).isCloseTo(all, within(all * 0.02));
    }

    @Test
    void theFunnelLeavesOutAStageThatNobodyReaches() {
        List<Observation> rows = List.of(
                value("aligned", 0, "inquiries", "1/year", 1000),
                value("aligned", 0, "mqls", "1/year", 100),
                value("aligned", 0, "wins", "1/year", 0));
        XYPlot plot = (XYPlot) plot(new FunnelChart().draw(new ResultNumbers("few", rows, List.of())), 0);
        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(2);
        assertThat(plot.getDomainAxis().getRange().getLowerBound()).isPositive();
    }

    @Test
    void hoursThatNobodySpendsAreNotInTheLegend() {
        List<Observation> rows = List.of(
                value("aligned", 0, "salesHoursSelling", "share of hours", 0.6),
                value("aligned", 0, "salesHoursIdle", "share of hours", 0.4),
                value("aligned", 0, "salesHoursMarketing", "share of hours", 0));
        var numbers = new ResultNumbers("few", rows, List.of());
        CategoryPlot plot = (CategoryPlot) plot(new WorkHoursChart().draw(numbers), 0);
        assertThat(plot.getDataset().getRowKeys().toString()).isEqualTo("[selling, idle]");
        assertThat(plot.getRangeAxis().getUpperBound()).isEqualTo(100);
    }

    @Test
    void undefinedIsDrawnBesideTheModelsReachedFromIt() {
        List<Observation> rows = SyntheticResult.usual().observations().stream()
                .filter(row -> !(row.model().equals("undefined") && row.point().equals("reached")))
                .toList();
        Optional<JFreeChart> chart = new OverTimeChart().draw(new ResultNumbers("real", rows, List.of()));
        IntervalXYDataset inPlace = (IntervalXYDataset) ((XYPlot) plot(chart, 0)).getDataset();
        IntervalXYDataset reached = (IntervalXYDataset) ((XYPlot) plot(chart, 1)).getDataset();
        assertThat(reached.getItemCount(0)).isEqualTo(12);
        assertThat(reached.getYValue(0, 5)).isEqualTo(inPlace.getYValue(0, 5));
        assertThat(reached.getYValue(3, 5)).isNotEqualTo(inPlace.getYValue(3, 5));
    }

    @Test
    void textBesideAnAxisIsUpright() {
        JFreeChart chart =
                new PriceByWeekChart().draw(SyntheticResult.usual().numbers()).orElseThrow();
        assertThat(DrawnText.of(chart))
                .filteredOn(piece -> piece.text().equals(DrawnText.TURNED))
                .hasSize(2)
                .anyMatch(piece -> piece.box().getHeight() > 3 * piece.box().getWidth());
    }

    private static Plot plot(Optional<JFreeChart> chart, int panel) {
        return ((PanelGrid) chart.orElseThrow().getPlot()).panels().get(panel).plot();
    }

    private static ResultNumbers two(String measure, String unit, double first, double second) {
        return new ResultNumbers(
                "two",
                List.of(value("aligned", 0, measure, unit, first), value("aligned", 1, measure, unit, second)),
                List.of());
    }

    private static Observation value(String model, int replication, String measure, String unit, double value) {
        return new Observation(model, "inPlace", replication, "all", measure, unit, value);
    }
}
