package org.concordsim.model.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PriceResponseTest {
    private static final WillingnessBelief PRIOR = new WillingnessBelief(0.25, 0.09);

    @Test
    void theStartingChanceAtListPriceIsTheOneAskedFor() {
        PriceResponse response = PriceResponse.startingAt(0.28, 0.3, PRIOR, 20);
        assertThat(response.chance(1, PRIOR)).isCloseTo(0.28, within(1e-12));
        assertThat(response.priorMean()).isEqualTo(0.25);
    }

    @Test
    void uncertaintyFlattensTheChanceTowardsEvenOdds() {
        PriceResponse response = PriceResponse.startingAt(0.2, 0.3, PRIOR, 20);
        double known = response.chance(1, new WillingnessBelief(0.25, 0));
        double unknown = response.chance(1, new WillingnessBelief(0.25, 1));
        assertThat(known).isLessThan(0.2);
        assertThat(unknown).isGreaterThan(0.2).isLessThan(0.5);
    }

    @Test
    void theWideningIsCloseToTheExactLogisticNormalMean() {
        PriceResponse response = PriceResponse.startingAt(0.3, 0.3, new WillingnessBelief(0, 0), 1);
        WillingnessBelief unsure = new WillingnessBelief(0, 0.09);
        double sum = 0;
        double weights = 0;
        for (int i = -600; i <= 600; i++) {
            double z = i / 100.0;
            double weight = Math.exp(-z * z / 2);
            sum += weight * response.chance(1, new WillingnessBelief(0.3 * z, 0));
            weights += weight;
        }
        assertThat(response.chance(1, unsure)).isCloseTo(sum / weights, within(0.01));
    }

    @Test
    void elasticityIsTheSlopeOfTheLogChance() {
        PriceResponse response = PriceResponse.startingAt(0.28, 0.3, PRIOR, 20);
        double up = Math.log(response.chance(0.9 * Math.exp(1e-5), PRIOR));
        double down = Math.log(response.chance(0.9 * Math.exp(-1e-5), PRIOR));
        assertThat(response.elasticity(0.9, PRIOR)).isCloseTo((up - down) / 2e-5, within(1e-6));
    }

    @Test
    void aRefusalLowersTheChanceAndAnAcceptanceRaisesIt() {
        PriceResponse response = PriceResponse.startingAt(0.4, 0.3, PRIOR, 20);
        double before = response.chance(1, PRIOR);
        response.learn(1, PRIOR, false, new PriceResponse.Pace(0.05, 0.2));
        double refused = response.chance(1, PRIOR);
        response.learn(1, PRIOR, true, new PriceResponse.Pace(0.05, 0.2));
        assertThat(refused).isLessThan(before);
        assertThat(response.chance(1, PRIOR)).isGreaterThan(refused);
    }

    @Test
    void theLevelIsFoundFromAnswersAlone() {
        PriceResponse truth = PriceResponse.startingAt(0.7, 0.3, PRIOR, 20);
        PriceResponse learner = PriceResponse.startingAt(0.1, 0.3, PRIOR, 20);
        SplittableRandom random = new SplittableRandom(7);
        double error = 0;
        for (int i = 0; i < 6000; i++) {
            double ratio = 0.6 + 0.4 * random.nextDouble();
            WillingnessBelief belief = new WillingnessBelief(0.25 + 0.3 * (2 * random.nextDouble() - 1), 0.03);
            learner.learn(
                    ratio,
                    belief,
                    random.nextDouble() < truth.chance(ratio, belief),
                    new PriceResponse.Pace(0.02, 0.2));
            error += i < 5000 ? 0 : learner.level() - truth.level();
        }
        assertThat(error / 1000).isCloseTo(0, within(0.05));
        assertThat(learner.scale()).isCloseTo(0.3, within(0.1));
    }

    @Test
    void learningWithoutAStepChangesNothing() {
        PriceResponse response = PriceResponse.startingAt(0.4, 0.3, PRIOR, 20);
        response.learn(0.8, PRIOR, true, new PriceResponse.Pace(0, 0.2));
        assertThat(response.chance(0.8, PRIOR))
                .isEqualTo(PriceResponse.startingAt(0.4, 0.3, PRIOR, 20).chance(0.8, PRIOR));
    }

    @Test
    void thePriorMeanIsThePrecisionWeightedMeanOfOwnDeals() {
        PriceResponse response = PriceResponse.startingAt(0.4, 0.3, new WillingnessBelief(0, 0.1), 2);
        response.learnPrior(0.6, 0.1);
        assertThat(response.priorMean()).isCloseTo(0.2, within(1e-12));
        response.learnPrior(0.6, 0.05);
        assertThat(response.priorMean()).isCloseTo(0.36, within(1e-12));
    }

    @Test
    void aDearerListPriceLowersTheWillingnessRatioByItsLog() {
        PriceResponse response = PriceResponse.startingAt(0.4, 0.3, PRIOR, 20);
        response.restate(1.05);
        assertThat(response.priorMean()).isCloseTo(0.25 - Math.log(1.05), within(1e-12));
    }

    @Test
    void theMeanOfSeveralAgentsLearnsOnWithoutThem() {
        PriceResponse first = PriceResponse.startingAt(0.4, 0.2, PRIOR, 20);
        PriceResponse second = PriceResponse.startingAt(0.4, 0.4, new WillingnessBelief(0.75, 0.09), 20);
        double level = first.level();
        PriceResponse mean = PriceResponse.mean(List.of(first, second));
        assertThat(mean.scale()).isCloseTo(0.3, within(1e-12));
        assertThat(mean.priorMean()).isCloseTo(0.5, within(1e-12));
        assertThat(mean.level()).isCloseTo((level + second.level()) / 2, within(1e-12));
        mean.learn(1, PRIOR, true, new PriceResponse.Pace(0.1, 0.2));
        assertThat(first.level()).isEqualTo(level);
        assertThatThrownBy(() -> PriceResponse.mean(List.of())).hasMessageContaining("agents");
    }

    @Property(tries = 300, seed = "20060701")
    void theChanceFallsWithPriceAndRisesWithWillingness(
            @ForAll @DoubleRange(min = 0.2, max = 1) double ratio,
            @ForAll @DoubleRange(min = -1, max = 1) double mean,
            @ForAll @DoubleRange(min = 0, max = 1) double variance) {
        PriceResponse response = PriceResponse.startingAt(0.3, 0.3, PRIOR, 20);
        WillingnessBelief belief = new WillingnessBelief(mean, variance);
        double chance = response.chance(ratio, belief);
        assertThat(response.chance(ratio * 1.05, belief)).isLessThan(chance);
        assertThat(response.chance(ratio, new WillingnessBelief(mean + 0.05, variance)))
                .isGreaterThan(chance);
    }

    @Property(tries = 100, seed = "20060701")
    void whateverIsLearnedStaysWithinBounds(
            @ForAll @DoubleRange(min = 0.05, max = 20) double ratio, @ForAll boolean buys) {
        PriceResponse response = PriceResponse.startingAt(0.3, 0.3, PRIOR, 20);
        for (int i = 0; i < 200; i++) {
            response.learn(ratio, PRIOR, buys, new PriceResponse.Pace(1, 0.2));
        }
        assertThat(response.level()).isBetween(-2.0, 2.0);
        assertThat(response.scale()).isBetween(0.05, 1.0);
    }

    @Test
    void pricesAndChancesThatAreNoNumbersAreRefused() {
        PriceResponse response = PriceResponse.startingAt(0.3, 0.3, PRIOR, 20);
        assertThatThrownBy(() -> response.chance(Double.NaN, PRIOR)).hasMessageContaining("priceRatio");
        assertThatThrownBy(() -> new PriceResponse.Pace(Double.NaN, 0.2)).hasMessageContaining("step");
        assertThatThrownBy(() -> response.learnPrior(Double.NaN, 0.1)).hasMessageContaining("meanReading");
        assertThatThrownBy(() -> response.learnPrior(0, Double.NaN)).hasMessageContaining("variance");
        assertThatThrownBy(() -> response.restate(Double.NaN)).hasMessageContaining("listFactor");
        assertThatThrownBy(() -> PriceResponse.startingAt(Double.NaN, 0.3, PRIOR, 1))
                .hasMessageContaining("chance");
        assertThatThrownBy(() -> PriceResponse.startingAt(0.3, Double.NaN, PRIOR, 1))
                .hasMessageContaining("scale");
        assertThatThrownBy(() -> PriceResponse.startingAt(0.3, 0.3, PRIOR, Double.NaN))
                .hasMessageContaining("precision");
    }
}
