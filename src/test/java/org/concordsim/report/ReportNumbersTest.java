package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Columns;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Fold;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Results;
import org.concordsim.report.section.Section;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.Tables;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of the report against the tables that it was made of. */
class ReportNumbersTest {
    private static final Path BASELINE = Path.of("results", "baseline");
    private static final List<String> SUMMARY =
            List.of("measure", "model", "point", "unit", "n", "mean", "ci_low", "ci_high");
    private static final Map<String, Double> PREFIXES = Map.of("k", 1e3, "M", 1e6, "G", 1e9);

    private static final List<Figure> FIGURES = new ArrayList<>();

    @BeforeAll
    static void askTheSections() throws IOException {
        Results results = Results.read(BASELINE);
        for (Section section : Sections.ALL) {
            collect(section.blocks(results));
        }
    }

    private static void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                FIGURES.add(figure);
            } else if (block instanceof Fold fold) {
                collect(fold.blocks());
            } else if (block instanceof Columns columns) {
                collect(columns.blocks());
            }
        }
    }

    @Test
    void everyFigureHasPanelsWordsAndNumbers() {
        assertThat(FIGURES).hasSizeGreaterThan(12).allSatisfy(figure -> {
            assertThat(figure.panels()).isNotEmpty();
            assertThat(figure.reading()).hasSizeGreaterThan(40).endsWith(".");
            assertThat(figure.numbers().rows()).isNotEmpty();
        });
        assertThat(FIGURES.stream().map(Figure::id)).doesNotHaveDuplicates();
    }

    @Test
    void meansAndIntervalsAreThoseOfTheTableOfSummaries() {
        Set<String> lines = SampleFolder.summaryLines();
        List<Figure> summaries = FIGURES.stream()
                .filter(figure -> figure.numbers().columns().equals(SUMMARY))
                .toList();
        assertThat(summaries).hasSizeGreaterThan(8);
        assertThat(summaries.stream().flatMap(figure -> figure.numbers().rows().stream()))
                .allMatch(row ->
                        lines.contains(row.cells().stream().map(Cell::raw).collect(Collectors.joining(","))));
    }

    @Test
    void differencesAreThoseOfTheTableOfDifferences() throws IOException {
        Set<List<String>> rows = Tables.DIFFERENCES.read(BASELINE).stream()
                .filter(row -> row.segment().equals("all"))
                .map(row -> List.of(
                        row.measure(),
                        row.modelA().replace("@reached", ""),
                        row.modelA().contains("@") ? "reached" : "inPlace",
                        row.unit(),
                        Integer.toString(row.n()),
                        Decimal.text(row.meanDifference()),
                        Decimal.text(row.ciLow()),
                        Decimal.text(row.ciHigh()),
                        Decimal.text(row.pAdjusted()),
                        Boolean.toString(row.isShown())))
                .collect(Collectors.toSet());
        Numbers numbers = figure("differences").numbers();
        assertThat(numbers.rows()).hasSizeGreaterThan(40);
        assertThat(numbers.rows().stream().map(ReportNumbersTest::raw)).allMatch(rows::contains);
    }

    @Test
    void quartersAreSummariesOfTheTableOfMeasures() throws IOException {
        Map<List<String>, List<Double>> values = Tables.MEASURES.read(BASELINE).stream()
                .filter(row -> row.segment().equals("all"))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.measure(), row.model(), row.point(), row.period()),
                        Collectors.mapping(MeasureRow::value, Collectors.toList())));
        Numbers numbers = figure("trajectories").numbers();
        assertThat(numbers.rows()).hasSizeGreaterThan(400);
        for (Numbers.Row row : numbers.rows()) {
            List<String> raw = raw(row);
            Summary summary = Summary.of(values.get(raw.subList(0, 4)).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray());
            assertThat(raw.subList(5, 9))
                    .containsExactly(
                            Integer.toString(summary.n()),
                            Decimal.text(summary.mean()),
                            Decimal.text(summary.interval().low()),
                            Decimal.text(summary.interval().high()));
        }
    }

    @Test
    void whatIsPrintedIsTheNumberRounded() {
        for (Figure figure : FIGURES) {
            int unit = figure.numbers().columns().indexOf("unit");
            for (Numbers.Row row : figure.numbers().rows()) {
                row.cells().stream()
                        .filter(cell -> unit >= 0
                                && cell.css().equals("number")
                                && cell.raw().contains("."))
                        .filter(cell -> row.cells().indexOf(cell)
                                != figure.numbers().columns().indexOf("p_adjusted"))
                        .forEach(cell -> isRounded(cell, row.cells().get(unit)));
            }
        }
    }

    private static void isRounded(Cell cell, Cell unit) {
        String printed = cell.text().replace("\u2212", "-");
        int decimals = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
        double divisor = unit.raw().startsWith("share")
                ? 0.01
                : PREFIXES.getOrDefault(unit.text().split(" ")[0], 1.0);
        assertThat(Double.parseDouble(cell.raw()) / divisor)
                .as(cell + " in " + unit.text())
                .isCloseTo(Double.parseDouble(printed), within(0.50001 * Math.pow(10, -decimals)));
    }

    private static Figure figure(String id) {
        return FIGURES.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> raw(Numbers.Row row) {
        return row.cells().stream().map(Cell::raw).toList();
    }
}
