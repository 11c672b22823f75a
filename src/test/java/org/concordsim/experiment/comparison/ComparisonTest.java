package org.concordsim.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.result.table.BestRow;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Comparison comparison = compare(10, "undefined", "defined", "integrated");

    private static Comparison compare(int replications, String... models) {
        ModelComparison several = Experiments.comparison(replications, models);
        return ModelConclusion.of(several, Experiments.run(several, 2)).comparison();
    }

    private DifferenceRow difference(String measure, String first, String second) {
        return comparison.differences().stream()
                .filter(row -> row.segment().equals("all") && row.measure().equals(measure))
                .filter(row -> row.modelA().equals(first) && row.modelB().equals(second))
                .findFirst()
                .orElseThrow();
    }

    private BestRow best(String measure, String variant) {
        return comparison.best().stream()
                .filter(row -> row.segment().equals("all") && row.measure().equals(measure))
                .filter(row -> row.model().equals(variant))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void summarizesEachVariantOverItsReplications() {
        List<SummaryRow> bookings = comparison.summary().stream()
                .filter(row ->
                        row.measure().equals("newBookings") && row.segment().equals("all"))
                .toList();

        assertThat(bookings.stream().map(row -> row.model() + " " + row.point()))
                .containsExactly(
                        "undefined inPlace",
                        "defined inPlace",
                        "defined reached",
                        "integrated inPlace",
                        "integrated reached");
        assertThat(bookings).allMatch(row -> row.n() == 10 && row.ciLow() < row.mean() && row.mean() < row.ciHigh());
    }

    @Test
    void findsTheEffectThatCommonChanceWouldHide() {
        DifferenceRow row = difference("newBookings", "integrated", "undefined");

        assertThat(row.meanDifference()).isCloseTo(18 * 5e4, within(4e4));
        assertThat(row.isShown()).isTrue();
        assertThat(row.varianceReduction()).isGreaterThan(0.99);
    }

    @Test
    void chargesTheTransitionToTheReachedModel() {
        assertThat(difference("newBookings", "integrated@reached", "integrated").meanDifference())
                .isCloseTo(-100_000, within(1e-3));
    }

    @Test
    void holdsReachedModelsAgainstStayingPut() {
        assertThat(difference("newBookings", "integrated@reached", "undefined@reached")
                        .meanDifference())
                .isCloseTo(
                        difference("newBookings", "integrated", "undefined").meanDifference() - 100_000, within(1e-3));
    }

    @Test
    void showsNoDifferenceWhereThereIsNone() {
        DifferenceRow row = difference("retention", "integrated", "undefined");

        assertThat(row.meanDifference()).isZero();
        assertThat(row.pAdjusted()).isEqualTo(1);
        assertThat(row.isShown()).isFalse();
    }

    @Test
    void pairsOnlyReplicationsInWhichBothAreDefined() {
        assertThat(difference("rareGap", "defined", "undefined").n()).isEqualTo(9);
    }

    @Test
    void adjustsUpwardsOnly() {
        assertThat(comparison.differences()).allMatch(row -> row.pAdjusted() >= row.p());
    }

    @Test
    void knowsTheBestByEachMeasuresDirection() {
        assertThat(best("newBookings", "integrated").confidenceBest()).isEqualTo(1);
        assertThat(best("daysWaited", "integrated").confidenceBest()).isEqualTo(1);
        assertThat(best("newBookings", "undefined").inBestSubset()).isFalse();
        assertThat(best("retention", "undefined@reached").inBestSubset()).isTrue();
        assertThat(comparison.best()).noneMatch(row -> row.measure().equals("visits"));
    }

    @Test
    void claimsNothingAfterOneReplication() {
        Comparison one = compare(1, "undefined", "aligned");

        assertThat(one.summary()).allMatch(row -> Double.isNaN(row.ciLow()) && Double.isNaN(row.sd()));
        assertThat(one.differences()).isNotEmpty().noneMatch(DifferenceRow::isShown);
        assertThat(one.best()).allMatch(row -> Double.isNaN(row.confidenceBest()) && row.inBestSubset());
    }

    @Test
    void comparesNothingWithinOneModel() {
        Comparison alone = compare(3, "defined");

        assertThat(alone.differences()).isEmpty();
        assertThat(alone.best()).isEmpty();
    }
}
