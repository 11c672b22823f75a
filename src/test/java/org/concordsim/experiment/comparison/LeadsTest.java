package org.concordsim.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.result.table.BestRow;
import org.concordsim.result.table.DifferenceRow;
import org.junit.jupiter.api.Test;

class LeadsTest {
    private static final ModelComparison MODELS = Experiments.comparison(8, "undefined", "defined", "integrated");
    private static final ModelConclusion CONCLUSION = ModelConclusion.of(MODELS, Experiments.run(MODELS, 2));

    private static List<BestRow> leads(String measure) {
        return CONCLUSION.comparison().best().stream()
                .filter(row -> row.measure().equals(measure) && row.segment().equals("all"))
                .filter(row -> !row.model().contains("@"))
                .toList();
    }

    @Test
    void theBestLeadsTheSecondByWhatTheSecondTrailsItByIfTwoAreLeft() {
        List<BestRow> rows = leads("newBookings");

        assertThat(rows.get(2).lead()).isPositive();
        assertThat(rows.get(2).leadLow()).isEqualTo(0);
        assertThat(rows.get(0).lead()).isNegative();
        assertThat(rows.get(0).leadHigh()).isEqualTo(0);
        assertThat(rows).allMatch(row -> row.leadLow() <= row.lead() && row.lead() <= row.leadHigh());
    }

    @Test
    void aLeadIsPositiveForTheBetterWhereLowerIsBetter() {
        assertThat(leads("daysWaited").get(2).lead()).isPositive();
    }

    @Test
    void anIntervalOfTheEffectLeavesOutNothingWhereTheDifferenceDoes() {
        List<DifferenceRow> headline = CONCLUSION.comparison().differences().stream()
                .filter(row -> row.measure().equals("daysWaited"))
                .toList();

        assertThat(headline).isNotEmpty().allSatisfy(row -> {
            assertThat(row.effectLow()).isLessThanOrEqualTo(row.effectSize());
            assertThat(row.effectHigh()).isGreaterThanOrEqualTo(row.effectSize());
            assertThat(row.effectLow() > 0 || row.effectHigh() < 0).isEqualTo(row.ciLow() > 0 || row.ciHigh() < 0);
            assertThat(row.turned().turned()).isEqualTo(row);
        });
    }

    @Test
    void measuresThatAreNoHeadlineHaveNeither() {
        assertThat(leads("rareGap")).isNotEmpty().allMatch(row -> Double.isNaN(row.lead()));
        assertThat(CONCLUSION.comparison().differences())
                .filteredOn(row -> row.measure().equals("visits"))
                .isNotEmpty()
                .allMatch(row -> Double.isNaN(row.effectLow()) && Double.isNaN(row.effectHigh()));
    }
}
