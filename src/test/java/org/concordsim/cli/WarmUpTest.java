package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.observation.Observed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.result.Measure;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    private static final Measure BOOKINGS =
            new Measure("newBookings", "money/year", Measure.Better.HIGHER, "growth", true, "Deals won.");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String out() {
        return folder.resolve("a").toString();
    }

    private List<WarmUpRow> rows() throws IOException {
        return ComparisonTables.WARM_UP.read(folder.resolve("a"));
    }

    /** Returns a laboratory whose bookings start from nothing and settle in some weeks; only from the start is a series. */
    private static Laboratory settlingIn(double weeks) {
        return new Laboratory() {
            @Override
            public List<Measure> measures() {
                return List.of(BOOKINGS);
            }

            @Override
            public Outcome run(RunPlan plan) {
                throw new IllegalStateException("The check of the warm-up must observe from the start.");
            }

            @Override
            public Laboratory fromStart() {
                return new Series(weeks);
            }
        };
    }

    private record Series(double weeks) implements Laboratory {
        @Override
        public List<Measure> measures() {
            return List.of(BOOKINGS);
        }

        @Override
        public Outcome run(RunPlan plan) {
            Chance chance = new Chance(plan.seed(), plan.replication());
            List<Observed> values = new ArrayList<>();
            for (int week = 1; week <= 208; week++) {
                double level = 100 * Math.min(1, week / weeks);
                double noise = Chance.normal(chance.uniform(Purpose.DEMAND, week, 0));
                values.add(new Observed(BOOKINGS, "all", "q" + week, level + noise));
            }
            values.add(new Observed(BOOKINGS, "all", "all", 1));
            return new Outcome(new RunEnd(1, 1, false), values);
        }
    }

    @Test
    void warnsWhereTheWarmUpIsTooShort() throws IOException {
        int code = shell.run(
                settlingIn(80), "--quiet", "compare", "default", "--check-warm-up", "-n", "4", "--out", out());

        assertThat(code).isZero();
        assertThat(shell.err())
                .contains("warning: the warm-up of 52 weeks is too short for newBookings under undefined")
                .contains("Maybe --set simulation.warmUpYears=1.5");
        assertThat(shell.out()).contains("too short");
        assertThat(rows()).hasSize(4 * 208).allMatch(row -> row.verdict().equals("tooShort"));
        assertThat(rows().get(0).truncation()).isBetween(75, 85);
        assertThat(rows().get(207).smooth()).isNaN();
    }

    @Test
    void isSilentWhereTheWarmUpIsLongEnough() throws IOException {
        int code = shell.run(
                settlingIn(30), "--quiet", "compare", "default", "--check-warm-up", "-n", "4", "--out", out());

        assertThat(code).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(rows()).allMatch(row -> row.verdict().equals("adequate") && row.configured() == 52);
        assertThat(shell.run(settlingIn(30), "--quiet", "verify", out())).isZero();
    }

    @Test
    void seesTheSimulationFromItsFirstWeekOn() throws IOException {
        int code = shell.run(
                new SimulatedLaboratory(Simulation::run),
                "--quiet",
                "compare",
                "default",
                "--check-warm-up",
                "-n",
                "2",
                "--models",
                "undefined",
                "--set",
                "firm.salespeople=6",
                "--set",
                "market.segments.small.accounts=1000",
                "--set",
                "market.segments.small.ownersAtStart=100",
                "--out",
                out());

        assertThat(code).describedAs(shell.err()).isZero();
        assertThat(rows()).extracting(WarmUpRow::measure).contains("newBookings", "salesUtilisation");
        assertThat(rows()).hasSize(3 * 208);
        assertThat(rows().subList(0, 208).stream().mapToDouble(WarmUpRow::mean).sum())
                .isPositive();
    }
}
