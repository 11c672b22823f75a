package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.data.Results;
import org.concordsim.report.section.JourneysSection;
import org.concordsim.report.section.RegimesSection;
import org.concordsim.report.section.Section;
import org.concordsim.report.section.SensitivitySection;
import org.concordsim.report.section.TransitionSection;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StoryRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sections of studies and journeys against the tables that they are made of. */
class StudySectionsTest {
    private static final List<Section> SECTIONS =
            List.of(new JourneysSection(), new TransitionSection(), new SensitivitySection(), new RegimesSection());

    @TempDir
    private static Path temporary;

    private static Path folder;
    private static Results results;

    @BeforeAll
    static void makeAFolder() throws IOException {
        folder = SampleFolder.withEverything(temporary.resolve("everything"));
        results = Results.read(folder);
    }

    private static List<Figure> figures(Section section) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Block block : section.blocks(results)) {
            if (block instanceof Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    @Test
    void everyNumberStandsInAFileOfTheFolder() throws IOException {
        Set<List<String>> rows = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .filter(each -> !each.endsWith("measures.csv"))
                    .toList()) {
                Files.readAllLines(file).forEach(line -> rows.add(cells(line)));
            }
        }
        for (Section section : SECTIONS) {
            assertThat(figures(section)).as(section.id()).isNotEmpty();
            for (Figure figure : figures(section)) {
                assertThat(rows).as(figure.id()).contains(figure.numbers().columns());
                for (Numbers.Row row : figure.numbers().rows()) {
                    assertThat(rows)
                            .contains(row.cells().stream().map(Cell::raw).toList());
                }
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void everyFigureSaysHowItIsReadAndWhatItShowsInWords() throws IOException {
        for (Section section : SECTIONS) {
            assertThat(figures(section)).allSatisfy(figure -> {
                assertThat(figure.reading()).hasSizeGreaterThan(60).endsWith(".");
                assertThat(figure.panels()).isNotEmpty().allMatch(panel -> panel.words()
                        .endsWith("."));
            });
        }
    }

    @Test
    void aStoryIsToldUnderEveryModelInTheWordsOfItsTable() throws IOException {
        List<StoryRow> stories = results.rows(ProcessTables.STORIES);
        List<Sentences> told = new JourneysSection()
                .blocks(results).stream()
                        .filter(Sentences.class::isInstance)
                        .map(Sentences.class::cast)
                        .toList();

        assertThat(told.stream().map(Sentences::heading))
                .containsExactlyElementsOf(
                        stories.stream().map(StoryRow::title).distinct().toList());
        assertThat(told).hasSize(3).allMatch(story -> story.items().size() == 4);
        assertThat(told.stream().flatMap(story -> story.items().stream()).map(item -> item.text()
                        .substring(2)))
                .containsExactlyElementsOf(
                        stories.stream().map(StoryRow::summary).toList());
    }

    @Test
    void whatTheFolderDoesNotHoldIsNotShown() throws IOException {
        Path less = SampleFolder.copyOfBaseline(temporary.resolve("less"));
        for (var table : ProcessTables.all()) {
            Files.deleteIfExists(less.resolve(table.file()));
        }
        for (Section section : SECTIONS) {
            assertThat(section.blocks(Results.read(less))).as(section.id()).isEmpty();
        }
        assertThat(new JourneysSection().absent()).contains("compares models");
    }

    @Test
    void figuresAsFilesHoldEveryChartOfEverySection() throws IOException {
        Path figures = ReportWriter.writeFigures(folder);

        try (Stream<Path> files = Files.list(figures)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            for (Section section : SECTIONS) {
                for (Figure figure : figures(section)) {
                    assertThat(names).contains(figure.id() + ".svg", figure.id() + ".pdf", figure.id() + ".png");
                    assertThat(names).contains(figure.id() + ".csv");
                }
            }
        }
    }
}
