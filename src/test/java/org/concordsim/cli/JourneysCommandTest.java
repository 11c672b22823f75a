package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.process.HandOffRow;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneysCommandTest {
    @TempDir
    private Path folder;

    private Path out(String name) {
        return folder.resolve(name);
    }

    private Command journeys(String name, String... more) {
        String[] args = {
            "journeys",
            "startup",
            "--set",
            "simulation.warmUpYears=0",
            "--years",
            "0.5",
            "--out",
            out(name).toString()
        };
        return Command.run(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private Manifest manifest(String name) throws IOException {
        return Json.read(out(name).resolve(Manifest.FILE), Manifest.class);
    }

    @Test
    void writesALogOfEachModelInEachFormatWithTablesAndCharts() throws IOException {
        Command command = journeys("a");

        assertThat(command.code()).isZero();
        assertThat(command.err()).contains("startup: 4 of 4 runs", "startup, journeys: 4 of 4 runs");
        assertThat(command.out()).contains("undefined", "integrated", "entries", out("a").toString());
        for (String model : List.of("undefined", "defined", "aligned", "integrated")) {
            for (String ending : List.of(".ocel.json", ".xes", ".csv")) {
                assertThat(out("a").resolve("logs").resolve(model + ending)).isNotEmptyFile();
            }
        }
        List<HandOffRow> handOffs = ProcessTables.HANDOFFS.read(out("a"));
        assertThat(handOffs.stream().map(HandOffRow::model).distinct()).hasSize(4);
        assertThat(ProcessTables.STAGES.read(out("a"))).isNotEmpty();
        assertThat(ProcessTables.LOGS.read(out("a"))).hasSize(4).allSatisfy(log -> {
            Path csv = out("a").resolve("logs").resolve(log.model() + ".csv");
            assertThat(Files.readAllLines(csv)).hasSize((int) log.entries() + 1);
        });
        assertThat(ProcessTables.CONFORMANCE.read(out("a"))).isNotEmpty();
        assertThat(out("a").resolve("charts").resolve("handoffs.svg")).isNotEmptyFile();
        assertThat(manifest("a").files())
                .isEqualTo(ResultFolder.digests(out("a")))
                .containsKeys("logs/aligned.xes", "handoffs.csv", "charts/stages.png");
    }

    @Test
    void theSameCommandGivesTheSameBytesWhereverTheyGo() throws IOException {
        journeys("a", "--models", "defined,undefined", "--replication", "1");
        journeys("b", "--models", "undefined,defined", "--replication", "1");

        assertThat(manifest("b")).isEqualTo(manifest("a"));
        assertThat(manifest("a").command())
                .isEqualTo("journeys scenarios/startup.yaml --models undefined,defined --replication 1"
                        + " --set simulation.observedYears=0.5 --set simulation.warmUpYears=0");
        assertThat(manifest("a").chance().equalUnderEveryModel()).isTrue();
    }

    @Test
    void anotherReplicationIsAnotherLog() throws IOException {
        journeys("a", "--model", "aligned", "--formats", "csv");
        Command quiet = journeys("b", "--quiet", "--model", "aligned", "--formats", "csv", "--replication", "1");

        assertThat(quiet.err()).isEmpty();
        assertThat(manifest("a").files().get("logs/aligned.csv"))
                .isNotNull()
                .isNotEqualTo(manifest("b").files().get("logs/aligned.csv"));
        assertThat(out("a").resolve("logs").resolve("aligned.xes")).doesNotExist();
    }

    @Test
    void tellsOneCustomersJourneyUnderEveryModel() throws IOException {
        int customer = customerWithAStory();
        Command command = journeys("c", "--customer", Integer.toString(customer));

        assertThat(command.code()).isZero();
        assertThat(command.out()).contains("UNDEFINED: ", "DEFINED: ", "ALIGNED: ", "INTEGRATED: ", "A need arises");
        List<StoryRow> stories = ProcessTables.STORIES.read(out("c"));
        assertThat(stories).hasSize(4).allMatch(row -> row.customer() == customer);
        assertThat(stories.stream().map(StoryRow::journey).distinct()).hasSize(1);
        List<StepRow> steps = ProcessTables.STEPS.read(out("c"));
        assertThat(steps).isNotEmpty().allMatch(step -> step.sinceNeed() >= 0);
        assertThat(out("c").resolve("charts").resolve("journey-customer.png")).isNotEmptyFile();
        assertThat(out("c").resolve("logs")).doesNotExist();
        assertThat(Files.readString(out("c").resolve("stories.txt"))).isSubstringOf(command.out());
        assertThat(Command.run("verify", out("c").toString()).code()).isZero();
    }

    private int customerWithAStory() throws IOException {
        journeys("all", "--formats", "none", "--models", "undefined,aligned");
        assertThat(manifest("all").command()).contains(" --formats none ");
        assertThat(out("all").resolve("logs")).doesNotExist();
        return ProcessTables.STORIES.read(out("all")).get(0).customer();
    }

    @Test
    void aRefusedCommandWritesNothing() throws IOException {
        assertThat(journeys("a", "--model", "perfect").code()).isEqualTo(ExitCode.USAGE);
        assertThat(journeys("a", "--formats", "pdf").err()).contains("--formats", "ocel, xes or csv", "Maybe");
        assertThat(journeys("a", "--customer", "100000").err()).contains("--customer must lie in [0, ", "Maybe");
        assertThat(journeys("a", "--customer", "-1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(journeys("a", "--customer", "3", "--formats", "csv").err()).contains("--formats", "Maybe");
        assertThat(journeys("a", "--customer", "3", "--need", "-2").err()).contains("--need", "Maybe");
        assertThat(journeys("a", "-n", "4").err()).contains("--replication N", "Maybe");
        assertThat(journeys("a", "--need", "1").err()).contains("--need", "--customer", "Maybe");
        assertThat(journeys("a", "--replication", "-1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(journeys("a", "--set", "firm.salespeople=-3").code()).isEqualTo(ExitCode.INVALID);
        assertThat(Command.run("journeys", "no-such-scenario").code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void otherResultsAreReplacedByForceOnly() throws IOException {
        journeys("a", "--model", "aligned", "--formats", "csv");
        String before = manifest("a").command();

        assertThat(journeys("a", "--model", "defined", "--formats", "csv").code())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(manifest("a").command()).isEqualTo(before);
        assertThat(journeys("a", "--model", "defined", "--formats", "csv", "--force")
                        .code())
                .isZero();
        assertThat(manifest("a").command()).isNotEqualTo(before);
    }

    @Test
    void aNeedThatNeverAroseIsSaidAndNotTold() {
        Command command = journeys("a", "--customer", "3", "--need", "77", "--model", "aligned");

        assertThat(command.code()).isZero();
        assertThat(command.err()).contains("Customer 3 has no need number 77", "Maybe");
        assertThat(out("a").resolve("manifest.json")).exists();
        assertThat(out("a").resolve("stories.csv")).doesNotExist();
    }

    @Test
    void aFolderOfJourneysIsVerifiedAndReplayedLikeAnyOther() throws IOException {
        journeys("a", "--models", "undefined,defined", "--formats", "csv,xes", "--replication", "2");

        Command verified = Command.run("verify", out("a").toString());
        Command replayed = Command.run("replay", out("a").toString(), "--out", out("b").toString());

        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(replayed.code()).isZero();
        assertThat(manifest("b")).isEqualTo(manifest("a"));
        Files.writeString(out("b").resolve("stages.csv"), "changed");
        assertThat(Command.run("verify", out("b").toString()).code()).isEqualTo(ExitCode.MISMATCH);
    }

    @Test
    void partsOfTheRunsGiveTheSameFolder() throws IOException {
        String[] few = {"--models", "undefined,defined", "--formats", "csv"};
        journeys("whole", few);
        for (String part : List.of("1/2", "2/2")) {
            List<String> words = new ArrayList<>(List.of(few));
            words.addAll(List.of("--shard", part));
            journeys("part" + part.charAt(0), words.toArray(String[]::new));
        }

        Command merged = Command.run(
                "merge",
                out("part1").toString(),
                out("part2").toString(),
                "--out",
                out("merged").toString());

        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(manifest("merged")).isEqualTo(manifest("whole"));
    }

    @Test
    void aPlanSaysWhatWouldBeRun() {
        Command plan = Command.run(
                "plan", "journeys", "startup", "--set", "simulation.warmUpYears=0", "--years", "0.25", "--json");

        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("\"command\" : \"journeys scenarios/startup.yaml", "\"runs\" : 4");
    }

    @Test
    void aComparisonHoldsTheJourneysOfItsFirstReplication() throws IOException {
        Command compared = Command.run(
                "compare",
                "startup",
                "--set",
                "simulation.warmUpYears=0",
                "--years",
                "0.5",
                "-n",
                "2",
                "--quiet",
                "--out",
                out("c").toString());
        journeys("a", "--formats", "none");

        assertThat(compared.code()).as(compared.err()).isZero();
        for (String file : List.of("handoffs.csv", "stages.csv", "conformance.csv", "stories.csv", "journeys.csv")) {
            assertThat(out("c").resolve(file)).hasSameTextualContentAs(out("a").resolve(file));
        }
        assertThat(Files.readString(out("c").resolve("datapackage.json"))).contains("handoffs.csv", "journeys.csv");
    }
}
