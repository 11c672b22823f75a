package org.concordsim.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The charts of the published studies, drawn again from their tables. */
class PublishedStudiesTest {
    static List<Path> studies() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("results"))) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("baseline"))
                    .filter(folder -> Files.isDirectory(folder.resolve("charts")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyChartCanBeRead(Path study) throws IOException {
        int drawn = 0;
        for (StudyChart kind : StudyCharts.ALL) {
            for (Map.Entry<String, JFreeChart> chart : kind.draw(study).entrySet()) {
                assertThat(study.resolve("charts").resolve(chart.getKey() + ".png"))
                        .exists();
                Legible.check(chart.getValue());
                drawn++;
            }
        }
        assertThat(drawn).as("charts of %s", study).isPositive();
    }
}
