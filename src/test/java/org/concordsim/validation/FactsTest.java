package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordsim.result.table.FactRow;
import org.concordsim.result.table.FactTables;
import org.concordsim.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The quick form of {@code validate}: the facts marked for calibration, on the default firm. A reading fails only if its
 * 99.9 % interval misses the published range altogether: for 25 readings on the edge of their ranges the chance of a false alarm is
 * below 1 in 40.
 */
class FactsTest {
    private static final double WIDER = 3.1;

    /** Readings that the calibrated firm is known to miss; the page of the full form reports them. */
    private static final Set<String> MISSED = Set.of();

    @TempDir
    private Path folder;

    @Test
    void theFactsMarkedForCalibrationAreMet() throws Exception {
        Path out = folder.resolve("facts");
        Validate.run(out, "default", "--facts", "F1,F3,F9", "-n", "5");

        List<FactRow> rows = FactTables.FACTS.read(out);
        Set<String> missed = new TreeSet<>();
        rows.stream()
                .filter(FactsTest::isMissed)
                .map(row -> row.fact() + " " + row.reading())
                .forEach(missed::add);
        assertThat(rows).hasSize(12 + 1 + 12);
        assertThat(missed).isSubsetOf(MISSED);
        assertThat(out.resolve("validation.md")).content().contains("## F3: lead black hole");
    }

    private static boolean isMissed(FactRow row) {
        double half = WIDER * (row.ciHigh() - row.ciLow()) / 2;
        Interval wide = new Interval(row.mean() - half, row.mean() + half);
        boolean below = wide.high() < row.rangeLow();
        boolean above = wide.low() > row.rangeHigh();
        return below || above;
    }
}
