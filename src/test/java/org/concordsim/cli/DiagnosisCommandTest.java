package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.validation.diagnosis.DiagnosisConclusion;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.observation.Observed;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.DiagnosedItemRow;
import org.concordsim.result.table.DiagnosedRow;
import org.concordsim.result.table.DiagnosisTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisCommandTest {
    /** The totals of the four models are known, but the second replication of Undefined looks like Defined. */
    private static final class Known implements Laboratory {
        private static final Measure TOTAL = measure("diagnostic", "Sum of the items.");
        private static final Measure ITEM = measure("diagnosticItem01", "Sales come close: 1 less the error.");
        private static final Measure OTHER = measure("wins", "Deals won.");

        private static Measure measure(String name, String definition) {
            return new Measure(name, "points", Better.HIGHER, "diagnostic", false, definition);
        }

        @Override
        public List<Measure> measures() {
            return List.of(TOTAL, ITEM, OTHER);
        }

        @Override
        public Outcome run(RunPlan plan) {
            double meetings = plan.stages().get(0).model().levers().meetingsPerYear();
            double total = meetings == 0 ? 35 : meetings < 6 ? 45 : meetings < 12 ? 70 : 90;
            double seen = meetings == 0 && plan.replication() == 1 ? 41 : total;
            return new Outcome(
                    new RunEnd(10, plan.replication(), false),
                    List.of(
                            new Observed(TOTAL, "all", "all", seen),
                            new Observed(ITEM, "all", "all", 3.5),
                            new Observed(OTHER, "all", "all", meetings)));
        }
    }

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int validate(String... more) {
        List<String> words = new ArrayList<>(List.of("--quiet", "validate", "--diagnostic", "-n", "2"));
        words.addAll(List.of("--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return shell.run(new Known(), words.toArray(new String[0]));
    }

    @Test
    void countsEachConfiguredModelAgainstTheClassSaid() throws IOException {
        assertThat(validate()).isZero();

        List<DiagnosedRow> rows = DiagnosisTables.DIAGNOSTIC.read(folder.resolve("out"));
        assertThat(rows).hasSize(7 * 4 * 2);
        assertThat(rows.stream().map(DiagnosedRow::firm).distinct())
                .containsExactly(
                        "baseline",
                        "commodity",
                        "downturn",
                        "enterprise-vendor",
                        "fast-market",
                        "startup",
                        "web-business");
        assertThat(rows)
                .filteredOn(row -> !row.configured().equals(row.inferred()))
                .hasSize(7)
                .contains(new DiagnosedRow("startup", "undefined", 1, 41, "defined"));
        assertThat(shell.out()).contains("Recovered: 49 of 56 runs; 21 of 28 items");
        assertThat(Shell.read(folder.resolve("out"), DiagnosisConclusion.PAGE))
                .contains("| startup | undefined | 35.0 | 41.0 | 1 | 1 | 0 | 0 |");
    }

    @Test
    void saysWhichItemsLieInTheBandOfAnotherClass() throws IOException {
        assertThat(validate("startup")).isZero();

        assertThat(DiagnosisTables.ITEMS.read(folder.resolve("out")))
                .contains(
                        new DiagnosedItemRow(
                                "startup", "aligned", "diagnosticItem01", "Sales come close", 3.5, "aligned", true),
                        new DiagnosedItemRow(
                                "startup", "defined", "diagnosticItem01", "Sales come close", 3.5, "aligned", false))
                .noneMatch(row -> row.item().equals("wins"));
    }

    @Test
    void canBeVerifiedFromItsFolder() {
        assertThat(validate()).isZero();

        assertThat(shell.run(
                        new Known(), "--quiet", "verify", folder.resolve("out").toString()))
                .isZero();
    }

    @Test
    void cannotAskForFactsToo() {
        assertThat(validate("--facts", "F1")).isEqualTo(2);

        assertThat(shell.err()).contains("--diagnostic and --facts exclude each other.");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
