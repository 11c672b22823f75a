package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.table.KnownRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The quick form of {@code validate --known}: queues, price, learning, pay and the line with three replications; the tests
 * of single known answers in this package look closer at queues, word of mouth, lifetime value and price. Intervals have
 * confidence .999 and ten numbers rest on chance, so that a correct program fails with a chance of at most .010; that a mean
 * lies five per cent off or a sign is wrong has a far smaller one.
 */
class KnownAnswersTest {
    private static final double NEAR = 0.05;

    @TempDir
    private Path folder;

    @Test
    void theProgramGivesTheKnownAnswers() throws Exception {
        Path out = folder.resolve("known");
        Validate.run(out, "--facts", "K2,K5,K6,K7,K8", "-n", "3");

        List<KnownRow> rows = FactTables.KNOWN.read(out);
        assertThat(rows).hasSize(3 + 4 + 2 + 6 + 7);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.verdict()).as(row.reading()).isNotEqualTo("disagrees");
            double off = row.theoryLow() == row.theoryHigh() ? Math.abs(row.mean() - row.theoryLow()) : 0;
            assertThat(off).as(row.reading()).isLessThanOrEqualTo(NEAR * row.theoryLow());
            assertThat(row.mean()).as(row.reading()).isGreaterThanOrEqualTo((1 - NEAR) * row.theoryLow());
        });
        assertThat(rows)
                .filteredOn(row -> row.answer().equals("K5"))
                .extracting(KnownRow::verdict)
                .containsOnly("agrees");
    }
}
