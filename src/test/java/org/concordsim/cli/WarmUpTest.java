package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.observation.Course;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmUpTest {
    private static final Measure BOOKINGS =
            new Measure("newBookings", "money/year", Measure.Better.HIGHER, "growth", true, "Deals won.");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int compare(Laboratory laboratory, String... more) {
        List<String> words = new ArrayList<>(List.of("--quiet", "compare", "default", "--out", out()));
        words.addAll(List.of(more));
        return shell.run(laboratory, words.toArray(new String[0]));
    }

    private String out() {
        return folder.resolve("a").toString();
    }

    private List<WarmUpRow> rows() throws IOException {
        return ComparisonTables.WARM_UP.read(folder.resolve("a"));
    }

    /** Bookings and load that start from nothing and settle in some weeks; kept only if that was asked for. */
    private record SettlingIn(double weeks, boolean keeps) implements Laboratory {
        @Override
        public List<Measure> measures() {
            return List.of(BOOKINGS);
        }

        @Override
        public Laboratory withCourse() {
            return new SettlingIn(weeks, true);
        }

        @Override
        public Outcome run(RunPlan plan) {
            Chance chance = new Chance(plan.seed(), plan.replication());
            double[][] course = new double[3][208];
            for (int measure = 0; measure < course.length; measure++) {
                for (int week = 0; week < 208; week++) {
                    double level = 100 * Math.min(1, (week + 1) / weeks);
                    course[measure][week] = level + Chance.normal(chance.uniform(Purpose.DEMAND, week, measure));
                }
            }
            double bookings = 100 + Chance.normal(chance.uniform(Purpose.DEMAND, 1, 1));
            return new Outcome(
                    new RunEnd(1, 1, false),
                    List.of(new Observed(BOOKINGS, "all", "all", bookings)),
                    keeps && plan.stages().size() == 1 ? new Course(course) : Course.NONE);
        }
    }

    @Test
    void everyComparisonWarnsWhereTheWarmUpIsTooShort() throws IOException {
        int code = compare(new SettlingIn(80, false), "-n", "4");

        assertThat(code).isZero();
        assertThat(shell.err().lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.matches(".*warning: By MSER-5 the warm-up of 52 weeks is too short for new bookings"
                                + " under Undefined \\(80 weeks: mean \\+3.1 %\\).*"
                                + " Maybe --set simulation.warmUpYears=1.54\\?"))
                .anyMatch(line -> line.matches(".*warning: MSER-5 cannot tell .* Maybe more --years\\?"));
        assertThat(shell.out()).contains("is too short for new bookings under Undefined");
        assertThat(rows())
                .hasSize(4 * 3 * 208)
                .noneMatch(row -> row.verdict().equals("adequate"))
                .allMatch(row -> row.shift() > 0.03);
        assertThat(rows().get(0).truncation()).isBetween(75, 85);
        assertThat(rows().get(207).smooth()).isNaN();
    }

    @Test
    void aSingleModelIsCheckedToo() throws IOException {
        int code = shell.run(
                new SettlingIn(80, false),
                "--quiet",
                "run",
                "default",
                "--model",
                "defined",
                "-n",
                "3",
                "--out",
                out());

        assertThat(code).isZero();
        assertThat(shell.err()).contains("warning: By MSER-5 the warm-up of 52 weeks is too short");
        assertThat(rows()).hasSize(3 * 208);
    }

    @Test
    void isSilentWhereTheWarmUpIsLongEnoughOrNothingIsKnownOfASteadySeries() throws IOException {
        int code = compare(new SettlingIn(30, false), "-n", "4");

        assertThat(code).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(rows()).noneMatch(row -> row.verdict().equals("tooShort")).allMatch(row -> row.configured() == 52);
        assertThat(shell.run(new SettlingIn(30, false), "--quiet", "verify", out()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--precision 5%", "--select newBookings --zone 20%", "--levers-from-range --worlds 8"})
    void otherWaysToCompareWarnAsWell(String way) throws IOException {
        compare(new SettlingIn(80, false), way.split(" "));

        assertThat(shell.err()).contains("warning: By MSER-5 the warm-up of 52 weeks is too short");
        assertThat(rows()).hasSize(4 * 3 * 208);
    }

    @Test
    void partsPutTogetherHaveTheSameCheck() throws IOException {
        compare(new SettlingIn(80, false), "-n", "4");
        for (int part = 1; part <= 2; part++) {
            shell.run(
                    new SettlingIn(80, false),
                    ("--quiet compare default -n 4 --shard " + part + "/2 --out " + folder.resolve("p" + part))
                            .split(" "));
        }
        int code = shell.run(
                new SettlingIn(80, false),
                ("merge --quiet " + folder.resolve("p1") + " " + folder.resolve("p2") + " --out " + folder.resolve("b"))
                        .split(" "));

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("b/warmup.csv"))).isEqualTo(Shell.read(folder, "a/warmup.csv"));
    }

    @Test
    void aStudyThatDoesNotCompareModelsAtThisFirmKeepsNoCourse() {
        shell.run(new SettlingIn(80, false), ("--quiet sweep meetings-by-turbulence -n 2 --out " + out()).split(" "));

        assertThat(folder.resolve("a/warmup.csv")).doesNotExist();
    }

    @Test
    void seesTheSimulationFromItsFirstWeekOn() throws IOException {
        int code = compare(
                new SimulatedLaboratory(Simulation::run),
                "-n",
                "2",
                "--models",
                "undefined",
                "--set",
                "firm.salespeople=6",
                "--set",
                "market.segments.small.accounts=1000",
                "--set",
                "market.segments.small.ownersAtStart=100");

        assertThat(code).describedAs(shell.err()).isZero();
        assertThat(rows().stream().map(WarmUpRow::measure).distinct())
                .containsExactly("newBookings", "salesUtilisation", "marketingUtilisation");
        assertThat(rows()).hasSize(3 * 208);
        assertThat(rows().subList(0, 208).stream().mapToDouble(WarmUpRow::mean).sum())
                .isPositive();
        assertThat(rows())
                .filteredOn(row -> row.measure().endsWith("Utilisation") && row.week() > 1)
                .allMatch(row -> row.mean() > 0.2);
    }
}
