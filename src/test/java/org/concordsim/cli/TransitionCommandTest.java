package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.PathLaboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.Tables;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.result.table.TransitionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransitionCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int transition(String out, String... more) {
        return transition(new PathLaboratory(), out, more);
    }

    private int transition(Laboratory laboratory, String out, String... more) {
        List<String> words =
                new ArrayList<>(List.of("--quiet", "transition", "default", "-n", "6", "--threads", "2", "--out"));
        words.add(path(out));
        words.addAll(List.of(more));
        return shell.run(laboratory, words.toArray(new String[0]));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private PathRow row(String out, String name) throws IOException {
        return TransitionTables.PATHS.read(folder.resolve(out)).stream()
                .filter(row -> row.path().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String command(String out) throws IOException {
        return Json.read(folder.resolve(out).resolve(Manifest.FILE), Manifest.class)
                .command();
    }

    @Test
    void findsTheDipTheBreakEvenAndThePaybackOfEachPath() throws IOException {
        assertThat(transition("a")).isZero();

        PathRow jump = row("a", "jumpToIntegrated");
        assertThat(jump.dip()).isCloseTo(180 - 400, within(1.5));
        assertThat(jump.isDipShown()).isTrue();
        assertThat(jump.dipQuarter()).isEqualTo(1);
        assertThat(jump.breakEven()).isEqualTo(2);
        assertThat(jump.payback()).isEqualTo(3);
        assertThat(jump.paidBack()).isEqualTo(1);
        assertThat(jump.total()).isCloseTo(20 * 180 - 400, within(6.0));
        assertThat(row("a", "stepByStep").total()).isCloseTo(4 * 40 + 4 * 90 + 12 * 180 - 1200, within(6.0));
        assertThat(row("a", "stay").isStaying()).isTrue();
        assertThat(jump.equity()).isEqualTo(18_000);
    }

    @Test
    void printsATableAndSentencesThatClaimWhatTheIntervalsShow() {
        transition("a");

        assertThat(shell.out())
                .contains("6 paths of organizing models, 6 replications, 5 years observed after 1 of warm-up")
                .contains("Step by step", "undefined, defined:0, aligned:12, integrated:24", "Deepest dip")
                .contains("Jump to integrated ends", "above step by step", "paid back from quarter 3 on")
                .contains("Best in contribution of the 6 paths: jump to integrated; each of the others is beaten by it")
                .contains("Written to " + folder.resolve("a"));
    }

    @Test
    void observesFiveYearsUnlessToldOtherwise() throws IOException {
        transition("a");
        transition("b", "--years", "3");
        transition("c", "--set", "simulation.observedYears=7");

        assertThat(command("a"))
                .isEqualTo("transition default --set simulation.observedYears=5 --set simulation.replications=6");
        assertThat(command("b")).contains("observedYears=3");
        assertThat(TransitionTables.COURSE.read(folder.resolve("c")))
                .extracting(TransitionRow::quarter)
                .contains(28)
                .doesNotContain(29);
    }

    @Test
    void runsThePathsAskedForWithOneThatStays() throws IOException {
        assertThat(transition("a", "--path", "late=undefined:0,integrated:12", "--path", "back=aligned,defined:6"))
                .isZero();

        assertThat(command("a"))
                .contains("--path stay=undefined --path stayAligned=aligned --path late=undefined,integrated:12"
                        + " --path back=aligned,defined:6");
        assertThat(row("a", "back").against()).isEqualTo("stayAligned");
        assertThat(row("a", "late").dipQuarter()).isEqualTo(5);
        assertThat(TransitionTables.PAIRS.read(folder.resolve("a")))
                .extracting(pair -> pair.pathA() + "-" + pair.pathB())
                .containsExactly("late-stay", "back-stayAligned");
        assertThat(Shell.read(folder.resolve("a"), "runs.csv"))
                .contains("\"undefined,integrated:12\"", "integrated-late-5");
    }

    @Test
    void takesTheStandardPathsByNameAsTheDefault() throws IOException {
        transition("a", "--from", "aligned", "--measure", "wins,contribution");

        assertThat(command("a")).startsWith("transition default --from aligned --measure contribution,wins --set");
        assertThat(row("a", "jumpToUndefined").stages()).isEqualTo("aligned,undefined:0");
        assertThat(row("a", "stepByStep").stages()).isEqualTo("aligned,undefined:0,defined:12,integrated:24");
    }

    @Test
    void refusesBadOptionsInOneLineBeforeAnythingRuns() {
        String[][] bad = {
            {"--path", "late", "needs a name and models"},
            {"--path", "late=undefined,integrated", "needs a month behind 'integrated'"},
            {"--path", "late=undefined,integrated:soon", "has 'soon' where a month must be"},
            {"--path", "late=undefined:3,integrated:12", "must begin in month 0"},
            {"--path", "late=undefined,integrated:60", "every change must be before month 60"},
            {"--path", "late=undefined,integratd:6", "no organizing model 'integratd'"},
            {"--path", "stay=undefined,defined:6", "two paths 'stay'"},
            {"--measure", "trust", "'trust' is none"},
            {"--measure", "cost", "'cost' is none"},
            {"--from", "nowhere", "no organizing model 'nowhere'"},
        };
        for (String[] each : bad) {
            Shell fresh = new Shell();
            int code = fresh.run(new PathLaboratory(), "transition", "default", each[0], each[1], "--out", path("a"));
            assertThat(code).as(each[1]).isEqualTo(ExitCode.USAGE);
            assertThat(fresh.err()).contains(each[2]).contains("Maybe").hasLineCount(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFirstModelBesideNamedPaths() {
        assertThat(transition("a", "--from", "defined", "--path", "late=undefined,integrated:6"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--from is for the default paths");
    }

    @Test
    void printsJsonAndPlans() {
        transition("a", "--json");
        assertThat(shell.out())
                .contains("\"transition\"", "\"paths\"", "\"pairs\"")
                .doesNotContain("NaN", "Infinity");

        Shell plan = new Shell();
        assertThat(plan.run(new PathLaboratory(), "plan", "transition", "default", "-n", "9"))
                .isZero();
        assertThat(plan.out()).contains("runs     54");
    }

    @Test
    void theSimulatorsPathsAddUpAndAreAlikeUntilTheyPart() throws IOException {
        String[] firm = {
            "transition",
            "startup",
            "-n",
            "2",
            "--years",
            "1",
            "--set",
            "simulation.warmUpYears=0.25",
            "--path",
            "late=undefined,integrated:6",
            "--path",
            "early=undefined,integrated:0",
            "--out",
            path("a"),
            "--quiet"
        };
        assertThat(shell.run(new SimulatedLaboratory(Simulation::run), firm)).isZero();

        List<TransitionRow> late = TransitionTables.COURSE.read(folder.resolve("a")).stream()
                .filter(row -> row.path().equals("late"))
                .toList();
        assertThat(late.subList(0, 2)).allMatch(row -> row.cumulative() == 0 && row.bandHigh() == 0);
        assertThat(late.get(3).cumulative()).isNotZero();
        List<MeasureRow> whole = Tables.MEASURES.read(folder.resolve("a")).stream()
                .filter(row -> row.measure().equals("contribution"))
                .filter(row -> row.period().equals("all") && row.segment().equals("all"))
                .toList();
        double mean = (value(whole, "late", 0) + value(whole, "late", 1)) / 2
                - (value(whole, "stay", 0) + value(whole, "stay", 1)) / 2;
        assertThat(row("a", "late").total()).isCloseTo(mean, within(1e-6 * Math.abs(mean)));
        assertThat(Files.readString(folder.resolve("a/datapackage.json"))).contains("transition.csv", "pairs.csv");
    }

    private static double value(List<MeasureRow> rows, String point, int replication) {
        return rows.stream()
                .filter(row -> row.point().equals(point) && row.replication() == replication)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
