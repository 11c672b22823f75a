package org.concordsim.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartBookTest {
    @TempDir
    Path folder;

    @Test
    void aFullResultGivesEveryKindAsPngAndSvg() throws IOException {
        SyntheticResult.usual().write(folder);
        List<String> written = ChartBook.write(folder);
        assertThat(written)
                .hasSize(10)
                .containsExactlyElementsOf(
                        ChartBook.KINDS.stream().map(ChartKind::name).toList());
        for (String name : written) {
            BufferedImage image =
                    ImageIO.read(folder.resolve("charts/" + name + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(1600);
            assertThat(image.getHeight()).isEqualTo(1000);
            assertThat(folder.resolve("charts/" + name + ".svg"))
                    .content()
                    .contains("<title", "viewBox=\"0 0 1600 1000\"")
                    .doesNotContain("DOCTYPE", "<text", "<image");
        }
        assertThat(files()).hasSize(20).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        new SyntheticResult(SyntheticResult.PRESETS, SyntheticResult.POINTS, 3, 0.05).write(folder);
        ChartBook.write(folder);
        Path first = Files.move(folder.resolve("charts"), folder.resolve("first"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ChartBook.write(folder);
        } finally {
            Locale.setDefault(before);
        }
        for (String name : files()) {
            assertThat(folder.resolve("charts/" + name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void aChartWhoseMeasuresAreAbsentIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("measures.csv"),
                """
                scenario,model,point,replication,segment,period,measure,unit,value
                baseline,aligned,inPlace,0,all,all,responseHours,calendar h,12.5
                baseline,aligned,inPlace,1,all,all,responseHours,calendar h,13.5
                """);
        assertThat(ChartBook.write(folder)).containsExactly("response-times");
    }

    @Test
    void chartsOfMoreModelsThanCanBeReadAreLeftOut() throws IOException {
        List<String> models = IntStream.rangeClosed(1, ChartBook.MOST_MODELS + 1)
                .mapToObj(i -> "c" + i)
                .toList();
        new SyntheticResult(models, List.of("inPlace"), 2, 0.05).write(folder);
        assertThat(ChartBook.write(folder)).isEmpty();
        assertThat(folder.resolve("charts")).doesNotExist();
    }

    @Test
    void aFolderWithoutTablesGivesNoChart() throws IOException {
        assertThat(ChartBook.write(folder)).isEmpty();
        assertThat(folder.resolve("charts")).doesNotExist();
    }

    @Test
    void severalScenariosAreToldApartByName() throws IOException {
        new SyntheticResult(List.of("aligned"), List.of("inPlace"), 2, 0.05).write(folder, List.of("baseline", "a/b"));
        assertThat(ChartBook.write(folder)).hasSize(20).contains("baseline-outcomes", "a-b-outcomes");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("charts"))) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }
}
