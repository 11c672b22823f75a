package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.FakeLaboratory;
import org.concordsim.experiment.Laboratory;
import org.concordsim.result.table.BoxRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.table.RegimeTables;
import org.concordsim.result.table.RuleRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesCommandTest {
    private static final List<String> CONTEXTS =
            List.of("firmSize", "cycleLength", "productComplexity", "market.turbulence", "leadHeterogeneity", "payMix");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int regimes(Laboratory laboratory, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--quiet", "regimes", "default", "--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return shell.run(laboratory, words.toArray(new String[0]));
    }

    private List<RegimeRow> points(List<String> contexts) throws IOException {
        return RegimeTables.points(contexts).read(folder.resolve("out"));
    }

    @Test
    void findsTheRegimesThatAreThere() throws IOException {
        int code = regimes(new ContextLaboratory(), "--budget", "800");

        assertThat(code).isZero();
        List<RegimeRow> points = points(CONTEXTS);
        assertThat(points).hasSize(40).allSatisfy(point -> {
            double turbulence = Double.parseDouble(point.levels().get(3));
            int salespeople = Integer.parseInt(point.levels().get(0));
            String verdict = turbulence > 0.25 ? "integrated" : salespeople > 30 ? "defined" : "none";
            assertThat(point.verdict()).isEqualTo(verdict);
        });
        List<BoxRow> boxes = RegimeTables.BOXES.read(folder.resolve("out"));
        assertThat(boxes).anySatisfy(box -> {
            assertThat(box.verdict()).isEqualTo("integrated");
            assertThat(box.box()).startsWith("market.turbulence at least 0.").doesNotContain(" and ");
            assertThat(box.coverage()).isGreaterThan(0.8);
            assertThat(box.density()).isGreaterThan(0.8);
        });
        assertThat(boxes).anySatisfy(box -> {
            assertThat(box.verdict()).isEqualTo("none");
            assertThat(box.box()).contains("firm size at most", "market.turbulence at most");
        });
        assertThat(RegimeTables.RULES.read(folder.resolve("out")))
                .extracting(RuleRow::verdict)
                .containsExactlyInAnyOrder("integrated", "defined", "none");
    }

    @Test
    void saysThatNoModelIsDistinguishable() throws IOException {
        int code = regimes(
                new FakeLaboratory(),
                "--measure",
                "retention",
                "--factors",
                "market.turbulence,productComplexity:0.5:1.2",
                "--budget",
                "160");

        assertThat(code).isZero();
        assertThat(points(List.of("market.turbulence", "productComplexity"))).noneMatch(RegimeRow::distinguishable);
        assertThat(shell.out()).contains("No model is distinguishable from all others anywhere");
        assertThat(RegimeTables.RULES.read(folder.resolve("out")))
                .extracting(RuleRow::sentence)
                .containsExactly("Everywhere: none 100 % of 8 cases.");
    }

    @Test
    void givesTheSameBytesFromItsFolderAlone() {
        assertThat(regimes(new FakeLaboratory(), "--measure", "newBookings", "--budget", "160", "-n", "3"))
                .isZero();
        assertThat(shell.run("--quiet", "verify", folder.resolve("out").toString()))
                .isZero();
    }

    @Test
    void growsMarketAndMoneyWithTheFirm() throws IOException {
        regimes(
                new FakeLaboratory(),
                "--measure",
                "newBookings",
                "--factors",
                "firmSize",
                "--budget",
                "160",
                "-n",
                "2");

        assertThat(points(List.of("firmSize")).stream()
                        .map(point -> point.levels().get(0)))
                .contains("10", "60")
                .allMatch(level -> Integer.parseInt(level) % 5 == 0);
        assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("--factors firmSize");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --factors firmSise | there is no key 'firmSise' to vary
            --factors firmSize:1:2 | unless it is firmSize
            --factors payMix:0.2:0.1 | must vary from above 0 to a higher value
            --factors firmSize,firm.marketers | contexts firmSize and firm.marketers both move firm.marketers
            --models undefined | A best model needs two to choose from
            --models perfect | There is no organizing model 'perfect'
            --budget 10 | --budget must be at least 160 runs for 8 points
            --replications 1 | --replications must be 2 or more for regimes but is 1
            """)
    void refusesOptionsInOneLine(String options, String message) {
        int code = regimes(new FakeLaboratory(), ("--measure newBookings " + options).split(" "));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message).doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
