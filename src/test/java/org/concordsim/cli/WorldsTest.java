package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.Tables;
import org.concordsim.result.table.comparison.DrawRow;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WorldRow;
import org.concordsim.result.table.comparison.WorldTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldsTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String[] words(String name, String... more) {
        String[] args = {
            "--quiet", "compare", "default", "--out", folder.resolve(name).toString(), "--levers-from-range"
        };
        String[] few = List.of(more).contains("--worlds") ? new String[0] : new String[] {"--worlds", "16"};
        return Stream.of(args, few, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private Map<String, String> drawn(String name, String world) throws IOException {
        return WorldTables.DRAWS.read(folder.resolve(name)).stream()
                .filter(row -> row.world().equals(world))
                .collect(Collectors.toMap(DrawRow::key, DrawRow::value));
    }

    @Test
    void tellsHowOftenEachModelIsBestAndWhatDifferencesVaryFrom() throws IOException {
        assertThat(shell.run(words("a"))).isZero();

        List<WorldRow> worlds = WorldTables.WORLDS.read(folder.resolve("a")).stream()
                .filter(row -> row.measure().equals("newBookings"))
                .toList();
        assertThat(worlds).hasSize(4);
        assertThat(worlds.stream().mapToDouble(WorldRow::byMeans).sum()).isBetween(0.999, 1.001);
        assertThat(worlds.get(0).share()).isLessThan(0.1);
        List<VarianceRow> parts = WorldTables.VARIANCE.read(folder.resolve("a")).stream()
                .filter(row -> row.measure().equals("newBookings")
                        && row.modelA().equals("integrated")
                        && row.modelB().equals("undefined"))
                .toList();
        assertThat(parts).extracting(VarianceRow::part).containsExactly("lever", "parameter", "joint", "chance");
        assertThat(parts.stream().mapToDouble(VarianceRow::share).sum()).isBetween(0.999, 1.001);
        assertThat(parts.get(0).share()).isGreaterThan(0.9);
        assertThat(shell.out())
                .contains("Share of worlds in which a model is best")
                .contains("not shares of firms");
    }

    @Test
    void drawsModelsAlikeWhicheverTakePartAndKeepsVoicesWhole() throws IOException {
        shell.run(words("a"));
        shell.run(words("b", "--models", "undefined,integrated"));

        Map<String, String> all = drawn("a", "w07");
        assertThat(all).containsAllEntriesOf(drawn("b", "w07")).containsKey("levers.aligned.meetingsPerYear");
        double voices = Stream.of("Sales", "Marketing", "Finance")
                .mapToDouble(each -> Double.parseDouble(all.get("levers.aligned.listVoice" + each)))
                .sum();
        assertThat(voices).isBetween(1 - 1e-9, 1 + 1e-9);
        assertThat(Double.parseDouble(all.get("market.turbulence"))).isBetween(0.06, 0.18);
        assertThat(all).doesNotContainKeys("firm.salespeople", "simulation.warmUpYears", "levers.aligned.priceRule");
    }

    @Test
    void crossesTwoDrawsOfLeversWithTwoOfParameters() throws IOException {
        shell.run(words("a"));

        String lever = "levers.integrated.meetingsPerYear";
        String parameter = "market.turbulence";
        assertThat(drawn("a", "w01")).containsEntry(lever, drawn("a", "w02").get(lever));
        assertThat(drawn("a", "w01")).containsEntry(parameter, drawn("a", "w03").get(parameter));
        assertThat(drawn("a", "w01").get(parameter))
                .isNotEqualTo(drawn("a", "w02").get(parameter));
        assertThat(drawn("a", "w01").get(lever)).isNotEqualTo(drawn("a", "w05").get(lever));
    }

    @Test
    void leavesWhatTheScenarioStates() throws IOException {
        shell.run(words("a", "--set", "market.turbulence=0.3", "--set", "levers.defined.followUpDays=1"));

        assertThat(drawn("a", "w01")).doesNotContainKeys("market.turbulence", "levers.defined.followUpDays");
    }

    @Test
    void givesTheSameBytesWhateverTheThreadsAndFromItsManifest() throws IOException {
        shell.run(words("a", "--threads", "1"));
        shell.run(words("b", "--threads", "3", "--spread", "50%"));

        assertThat(ResultFolder.digests(folder.resolve("b"))).isEqualTo(ResultFolder.digests(folder.resolve("a")));
        assertThat(Json.read(folder.resolve("a").resolve(Manifest.FILE), Manifest.class)
                        .command())
                .isEqualTo("compare default --levers-from-range --worlds 16");
        assertThat(shell.run("--quiet", "verify", folder.resolve("a").toString()))
                .isZero();
    }

    @Test
    void drawsWorldsThatTheSimulationCanRun() throws IOException {
        int code = shell.run(
                new SimulatedLaboratory(Simulation::run),
                words(
                        "a",
                        "--worlds",
                        "8",
                        "-n",
                        "2",
                        "--models",
                        "undefined,integrated",
                        "--years",
                        "0.5",
                        "--set",
                        "simulation.warmUpYears=0.25",
                        "--set",
                        "firm.salespeople=6",
                        "--set",
                        "firm.marketers=3",
                        "--set",
                        "market.segments.small.accounts=1200",
                        "--set",
                        "market.segments.small.ownersAtStart=150",
                        "--set",
                        "market.segments.mid.accounts=400",
                        "--set",
                        "market.segments.mid.ownersAtStart=100",
                        "--set",
                        "market.segments.enterprise.accounts=80",
                        "--set",
                        "market.segments.enterprise.ownersAtStart=30"));

        assertThat(code).describedAs(shell.err()).isZero();
        assertThat(Tables.RUNS.read(folder.resolve("a"))).hasSize(8 * 2 * 2).noneMatch(run -> run.status()
                .startsWith("failed"));
        assertThat(WorldTables.VARIANCE.read(folder.resolve("a")))
                .extracting(VarianceRow::measure)
                .contains("contribution");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--levers-from-range --worlds 10 | multiple of 4",
                "--levers-from-range --worlds 4 | multiple of 4",
                "--levers-from-range -n 1 | -n must be 2 or more",
                "--levers-from-range --spread 2 | --spread must be a share",
                "--levers-from-range --spread 120% | --spread must be a share",
                "--levers-from-range --quarters | --quarters has no meaning",
                "--levers-from-range --precision 2% | ask for different things",
                "--worlds 16 | needs --levers-from-range",
                "--spread 10% | needs --levers-from-range"
            })
    void refusesWhatContradictsItself(String words, String message) {
        String[] all = Stream.concat(
                        Stream.of(
                                "compare",
                                "default",
                                "--out",
                                folder.resolve("a").toString()),
                        Stream.of(words.split(" ")))
                .toArray(String[]::new);

        assertThat(shell.run(all)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message).contains("Maybe").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }
}
