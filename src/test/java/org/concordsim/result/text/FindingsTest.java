package org.concordsim.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final SummaryRow REFERENCE =
            new SummaryRow("s", "undefined", "inPlace", "all", "newBookings", "money", 20, 2e7, 1e6, 1.9e7, 2.1e7, 2e7);

    private static DifferenceRow row(String measure, String unit, String model, double difference, double p) {
        double half = Math.abs(difference) / 4;
        return new DifferenceRow(
                "s",
                "all",
                measure,
                unit,
                model,
                "undefined",
                20,
                difference,
                difference - half,
                difference + half,
                p / 10,
                p,
                0.5,
                0.9,
                Double.NaN,
                Double.NaN);
    }

    @Test
    void claimsWhatTheAdjustedIntervalSupports() {
        List<String> sentences =
                new Findings(List.of(REFERENCE)).sentences(List.of(row("newBookings", "money", "aligned", 8e5, 0.01)));

        assertThat(sentences)
                .containsExactly("New bookings against Undefined: Aligned higher by 0.80 M money (+4.0 %), "
                        + "95 % interval +0.60 to +1.00.");
    }

    @Test
    void saysThatWhatIsNotShownIsNotShown() {
        List<String> sentences = new Findings(List.of())
                .sentences(List.of(
                        row("winRate", "share", "aligned", 0.02, 0.2),
                        row("daysWaited", "working days", "aligned", 3, 0.06)));

        assertThat(sentences)
                .containsExactly("The data do not show a difference from Undefined in win rate, days waited.");
    }

    @Test
    void doesNotClaimAnUndefinedTest() {
        List<String> sentences =
                new Findings(List.of()).sentences(List.of(row("winRate", "share", "aligned", 0.02, Double.NaN)));

        assertThat(sentences).singleElement().asString().startsWith("The data do not show");
    }

    @Test
    void claimsOnlyTheDifferencesThatAreShownAndNamesTheOtherModels() {
        List<String> sentences = new Findings(List.of())
                .sentences(List.of(
                        row("winRate", "share", "defined", 0.001, 0.9),
                        row("winRate", "share", "aligned@reached", -0.02, 0.001)));

        assertThat(sentences)
                .containsExactly("Win rate against Undefined: Aligned (reached) lower by 2.00 points, "
                        + "95 % interval -2.50 to -1.50; no difference shown for Defined.");
    }

    @Test
    void hasNothingToSayAboutNothing() {
        assertThat(new Findings(List.of()).sentences(List.of())).isEmpty();
    }
}
