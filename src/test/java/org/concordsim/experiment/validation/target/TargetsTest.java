package org.concordsim.experiment.validation.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class TargetsTest {
    @Test
    void theDispersionIsTheSampleVarianceOfCountsOverTheirMean() {
        double[] yearly = {90, 100, 110, Double.NaN, 100};

        double[] parts = ArrivalDispersion.dispersion(yearly, 2);

        // counts 180, 200, 220, 200: variance 800/3, mean 200
        assertThat(Figures.mean(parts)).isCloseTo(800.0 / 3 / 200, within(1e-12));
        assertThat(parts[3]).isNaN();
    }

    @Test
    void everyTargetSaysWhatItIsAndThatNothingIsTunedToIt() {
        List<FactCard> cards = Targets.ALL.stream().map(target -> target.card()).toList();

        assertThat(cards).extracting(FactCard::id).doesNotHaveDuplicates().allMatch(id -> id.matches("T\\d"));
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.use()).isEqualTo(Use.CROSS_FIRM);
            assertThat(card.statement()).endsWith(".");
            assertThat(card.source()).isNotBlank();
            assertThat(card.grade()).isEqualTo("B");
        });
    }

    @Test
    void pooledAndOwnedLeadsDifferInRoutingAlone() throws Exception {
        Scenario standard = ScenarioReader.standard(List.of());
        TrialFirm firm = new TrialFirm(new ScenarioFamily(null, "default", List.of()), Map.of("other", standard));

        List<Treatment> needs = new OwnedLeads().needs(firm);

        assertThat(needs).hasSize(8);
        assertThat(needs.stream()
                        .map(each ->
                                each.parameters().firm().routing().toString().toLowerCase()))
                .containsExactly("territory", "even", "territory", "even", "territory", "even", "territory", "even");
        assertThat(new WinsConcentration().needs(firm))
                .extracting(Treatment::variant)
                .extracting(variant -> variant.point().label() + " " + variant.model())
                .containsExactly("base undefined", "base defined", "base aligned", "base integrated", "other defined");
    }
}
