package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.result.table.LevelRow;
import org.concordsim.result.table.RunRow;
import org.concordsim.result.table.SweepTables;
import org.concordsim.result.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepCommandTest {
    private static final String HEAD = "schemaVersion: 1\nname: trial\nreplications: 2\nmeasures: [newBookings]\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int sweep(String body, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("trial.yaml"), HEAD + body);
        List<String> words = new ArrayList<>(List.of(
                "--quiet",
                "sweep",
                file.toString(),
                "--out",
                folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return shell.run(words.toArray(new String[0]));
    }

    private List<RunRow> runs(String... factors) throws IOException {
        return Tables.runs(List.of(factors)).read(folder.resolve("out"));
    }

    @Test
    void runsEveryCombinationOfLevelsUnderEveryModel() throws IOException {
        int code = sweep(
                """
                models: [undefined, aligned]
                design: {kind: grid}
                factors:
                  market.turbulence: {levels: [0, 0.1, 0.5]}
                  firm.salespeople: {levels: [20, 40]}
                """);

        assertThat(code).isZero();
        List<RunRow> runs = runs("market.turbulence", "firm.salespeople");
        assertThat(runs).hasSize(3 * 2 * 2 * 2);
        assertThat(runs.stream().map(RunRow::levels).distinct())
                .containsExactly(
                        List.of("0", "20"),
                        List.of("0", "40"),
                        List.of("0.1", "20"),
                        List.of("0.1", "40"),
                        List.of("0.5", "20"),
                        List.of("0.5", "40"));
    }

    @Test
    void changesALeverOfEveryModelAndTellsItsEffect() throws IOException {
        int code = sweep(
                """
                models: [defined]
                design: {kind: grid}
                factors: {"levers.*.meetingsPerYear": {levels: [0, 20]}}
                """);

        assertThat(code).isZero();
        List<LevelRow> rows = SweepTables.LEVELS.read(folder.resolve("out"));
        assertThat(rows).extracting(LevelRow::level).containsExactly("0", "20");
        assertThat(rows.get(1).mean() - rows.get(0).mean()).isBetween(0.9e6, 1.1e6);
        assertThat(shell.out()).contains("levers.*.meetingsPerYear");
    }

    @Test
    void takesWholeOrganizingModelsAsLevels() throws IOException {
        int code = sweep("design: {kind: grid}\nfactors: {model: {levels: [undefined, integrated]}}\n");

        assertThat(code).isZero();
        assertThat(runs("model"))
                .extracting(RunRow::model)
                .containsExactly("undefined", "undefined", "integrated", "integrated");
    }

    @ParameterizedTest
    @CsvSource({"latinHypercube,12", "sobol,8"})
    void fillsRangesWithPoints(String kind, int points) throws IOException {
        int code = sweep(
                """
                models: [defined]
                design: {kind: %s, points: %d, seed: 5}
                factors:
                  market.turbulence: {low: 0, high: 0.5}
                  firm.salespeople: {low: 10, high: 60}
                """
                        .formatted(kind, points));

        assertThat(code).isZero();
        List<RunRow> runs = runs("market.turbulence", "firm.salespeople");
        assertThat(runs.stream().map(RunRow::point).distinct()).hasSize(points);
        assertThat(runs).allSatisfy(run -> {
            assertThat(Double.parseDouble(run.levels().get(0))).isBetween(0.0, 0.5);
            assertThat(Integer.parseInt(run.levels().get(1))).isBetween(10, 60);
        });
        assertThat(folder.resolve("out/correlations.csv")).exists();
    }

    @Test
    void takesABalancedPartOfTwoLevelFactors() throws IOException {
        int code = sweep(
                """
                models: [defined]
                design: {kind: fraction, resolution: 3}
                factors:
                  market.turbulence: {levels: [0, 0.5]}
                  firm.salespeople: {levels: [20, 40]}
                  firm.marketers: {levels: [4, 8]}
                """);

        assertThat(code).isZero();
        assertThat(runs("market.turbulence", "firm.salespeople", "firm.marketers").stream()
                        .map(RunRow::point)
                        .distinct())
                .hasSize(4);
    }

    @Test
    void runsListedPoints() throws IOException {
        int code = sweep(
                """
                models: [defined]
                design: {kind: list}
                factors: [market.turbulence, firm.salespeople]
                points:
                  calm: {market.turbulence: 0, firm.salespeople: 40}
                  wild: {market.turbulence: 0.5, firm.salespeople: 20}
                """);

        assertThat(code).isZero();
        assertThat(runs("market.turbulence", "firm.salespeople"))
                .extracting(RunRow::point)
                .containsExactly("calm", "calm", "wild", "wild");
        assertThat(folder.resolve("out/levels.csv"))
                .as("a level met at one point alone cannot be told from the others of that point")
                .doesNotExist();
    }

    @Test
    void keepsWhatItReadAndGivesTheSameBytesFromItsFolderAlone() throws IOException {
        sweep("models: [defined]\ndesign: {kind: grid}\nfactors: {market.turbulence: {levels: [0, 0.5]}}\n");
        Files.delete(folder.resolve("trial.yaml"));

        assertThat(folder.resolve("out/experiment.yaml")).content().startsWith("schemaVersion: 1");
        assertThat(shell.run("--quiet", "verify", folder.resolve("out").toString()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            design: {kind: grid}\\nfactors: {market.turbulense: {levels: [0, 1]}} | 6:11: factors.market.turbulense: unknown key. Did you mean market.turbulence?
            design: {kind: gird}\\nfactors: {market.turbulence: {levels: [0, 1]}} | 5:16: design.kind: gird is no kind of design. Did you mean grid?
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0, 9]}} | 9 is not in [0, 2]
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0, .nan]}} | .nan is not a finite number
            design: {kind: grid}\\nfactors: {market.turbulence: {low: 0, high: 1}} | grid needs levels, not ranges
            design: {kind: sobol}\\nfactors: {market.turbulence: {low: 0, high: 1}} | at least two points are needed
            design: {kind: sobol, points: 4}\\nfactors: {market.turbulence: {low: 1, high: 0}} | low must be below high
            design: {kind: sobol, points: 4}\\nfactors: {market.turbulence: {low: 0, high: 1, scale: log}} | must begin above 0
            design: {kind: sobol, points: x}\\nfactors: {market.turbulence: {low: 0, high: 1}} | x is not a whole number in [1, 1000000]
            design: {kind: oneAtATime}\\nfactors: {market.turbulence: {low: 0, high: 1}} | oneAtATime needs levels, not ranges
            design: {kind: grid}\\nfactors: {simulation.seed: {levels: [1, 2]}} | is common to all points
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0]}} | at least two levels are expected
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0, 0]}} | 0 is there twice
            design: {kind: list}\\nfactors: [market.turbulence] | points: missing
            design: {kind: list}\\nfactors: [market.turbulence]\\npoints: {a: {firm.sites: 1}} | has no level of market.turbulence
            design: {kind: grid}\\nfactors: {model: {levels: [undefined, defind]}} | Did you mean defined?
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0, 1]}}\\nmodels: [perfect] | perfect is not known
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0, 1]}}\\nscenario: nowhere.yaml | there is no such file
            design: {kind: grid}\\nfactors: {market.turbulence: {levels: [0, 1]}}\\nextra: 1 | extra: unknown key
            design: {kind: fraction}\\nfactors: {market.turbulence: {levels: [0, 1]}} | design.resolution: missing
            factors: {market.turbulence: {levels: [0, 1]}} | design: missing
            design: [ | not valid YAML
            """)
    void refusesWhatCannotBeRunWithItsLineAndWritesNothing(String body, String message) throws IOException {
        int code = sweep(body.replace("\\n", "\n"));

        assertThat(code).isEqualTo(ExitCode.INVALID);
        assertThat(shell.err()).contains(message).doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("out.unfinished")).doesNotExist();
    }

    @Test
    void tellsEveryPointThatContradictsItself() throws IOException {
        int code = sweep(
                """
                models: [defined]
                design: {kind: grid}
                factors:
                  market.segments.small.leadShare: {levels: [0.65, 0.9]}
                """);

        assertThat(code).isEqualTo(ExitCode.INVALID);
        assertThat(shell.err()).contains("point p2 (market.segments.small.leadShare=0.9)");
    }

    @Test
    void saysWhereAFileIsMissing() {
        assertThat(shell.run("sweep", "nowhere")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err())
                .contains("scenarios/experiments/nowhere.yaml: there is no such file. Maybe one of ")
                .contains("mechanisms")
                .doesNotContain("scenario list");
    }
}
