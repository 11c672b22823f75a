package org.concordsim.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.junit.jupiter.api.Test;

class WarmUpFindingsTest {
    private static WarmUpRow row(int week, String measure, String verdict, int truncation, double shift) {
        return new WarmUpRow("s", "aligned", measure, "1", week, 1, 1, verdict, 52, truncation, shift);
    }

    @Test
    void oneSentenceIsEnoughWhereEverythingHasSettled() {
        List<WarmUpRow> weeks =
                List.of(row(1, "newBookings", WarmUpRow.ADEQUATE, 30, 0), row(2, "newBookings", "adequate", 30, 0));

        assertThat(new WarmUpFindings(weeks).sentences())
                .containsExactly(
                        "By MSER-5 the warm-up of 52 weeks is long enough for new bookings and load under every model in"
                                + " place.");
    }

    @Test
    void namesEachSeriesWithWhatItIsWorth() {
        WarmUpFindings findings = new WarmUpFindings(List.of(
                row(1, "newBookings", WarmUpRow.TOO_SHORT, 65, 0.0031),
                row(1, "salesUtilisation", WarmUpRow.UNDETERMINED, 110, -0.012)));

        assertThat(findings.tooShort().orElseThrow())
                .endsWith("for new bookings under Aligned (65 weeks: mean +0.3 %).");
        assertThat(findings.undetermined(0.01).orElseThrow())
                .endsWith("for sales utilisation under Aligned (110 weeks: mean -1.2 %).");
        assertThat(findings.undetermined(0.02)).isEmpty();
        assertThat(findings.longest()).isEqualTo(65);
        assertThat(findings.sentences()).hasSize(2);
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(new WarmUpFindings(List.of()).sentences()).isEmpty();
    }
}
