package org.concordsim.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.design.MorrisDesign;
import org.concordsim.random.Chance;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    private static final double A = 1.0 / 3;
    private static final double B = 2.0 / 3;

    /** Exercise 4 of chapter 3 in Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, p. 138. */
    @Test
    void givesTheNumbersOfThePrimer() {
        double[][][] points = {
            {{0, A}, {0, 1}, {B, 1}},
            {{0, A}, {B, A}, {B, 1}},
            {{B, 0}, {B, B}, {0, B}},
            {{A, 1}, {1, 1}, {1, A}},
            {{A, 1}, {A, A}, {1, A}},
            {{A, B}, {A, 0}, {1, 0}}
        };
        double[][] outputs = {
            {0.97, 0.71, 2.39},
            {0.97, 2.30, 2.39},
            {1.87, 2.40, 0.87},
            {2.15, 1.71, 1.54},
            {2.15, 2.17, 1.54},
            {2.20, 1.87, 1.0}
        };

        List<ElementaryEffect> effects = ElementaryEffects.of(points, outputs);

        assertThat(effects.get(0).mu()).isCloseTo(0.66, within(0.01));
        assertThat(effects.get(1).mu()).isCloseTo(0.21, within(0.01));
        assertThat(effects.get(0).muStar()).isCloseTo(1.62, within(0.01));
        assertThat(effects.get(1).muStar()).isCloseTo(0.35, within(0.01));
        assertThat(effects.get(0).sigma()).isCloseTo(1.79, within(0.01));
        assertThat(effects.get(1).sigma()).isCloseTo(0.41, within(0.01));
    }

    /** SALib's tests/test_regression.py has 7.767792, 7.875 and 6.308785 for 10,000 random trajectories. */
    @Test
    void findsThePublishedEffectsOfIshigamisFunction() {
        MorrisDesign design = MorrisDesign.of(200, 3, 20261122);
        List<ElementaryEffect> effects = ElementaryEffects.of(
                design.trajectories(),
                design.outputs(KnownFunctions.outputs(design.points(), KnownFunctions::ishigami)),
                0.999);

        assertThat(effects.get(0).muStarInterval().contains(7.767792)).isTrue();

        assertThat(effects.get(0).muStarInterval().halfWidth()).isLessThan(2);
        assertThat(effects.get(1).muStar()).isCloseTo(7.875, within(1e-9));
        assertThat(effects.get(1).sigma()).isCloseTo(7.875, within(0.1));
        assertThat(effects.get(2).muStarInterval().contains(6.308785)).isTrue();
        assertThat(effects.get(2).mu()).isCloseTo(0, within(2.0));
    }

    @Test
    void showTheSlopeAloneOfALinearFunction() {
        MorrisDesign design = MorrisDesign.of(5, new int[] {4, 3, 2}, 3);
        double[] values = KnownFunctions.outputs(design.points(), x -> 3 * x[0] - 2 * x[1] + 0.5 * x[2]);

        List<ElementaryEffect> effects = ElementaryEffects.of(design.trajectories(), design.outputs(values));

        double[] slopes = {3, -2, 0.5};
        for (int i = 0; i < 3; i++) {
            assertThat(effects.get(i).mu()).isCloseTo(slopes[i], within(1e-9));
            assertThat(effects.get(i).muStar()).isCloseTo(Math.abs(slopes[i]), within(1e-9));
            assertThat(effects.get(i).sigma()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void ofPureNoiseReachTheNoiseFloor() {
        MorrisDesign design = MorrisDesign.of(100, 4, 20261129);
        SplitMix chance = new SplitMix(20261130);
        double[] noise = new double[design.points().length];
        Arrays.setAll(noise, i -> 2 * Chance.normal(chance.uniform()));

        double floor = ElementaryEffects.noiseFloor(4, 2.0 / 3);
        List<ElementaryEffect> effects = ElementaryEffects.of(design.trajectories(), design.outputs(noise), 0.999);

        assertThat(floor).isCloseTo(2 * 2 / Math.sqrt(Math.PI) * 1.5, within(1e-12));
        assertThat(effects).allMatch(effect -> effect.muStarInterval().contains(floor));
        assertThat(effects).allMatch(effect -> effect.muInterval().contains(0));
    }

    @Test
    void refuseAStepThatMovesTwoFactors() {
        double[][][] points = {{{0, 0}, {1, 1}, {1, 0}}};

        assertThatThrownBy(() -> ElementaryEffects.of(points, new double[][] {{1, 2, 3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe points were reordered?");
    }

    @Test
    void refuseATrajectoryWithoutAllItsOutputs() {
        double[][][] points = {{{0.0}, {1.0}}};

        assertThatThrownBy(() -> ElementaryEffects.of(points, new double[][] {{1}}))
                .hasMessageContaining("Maybe a run is missing?");
        assertThatThrownBy(() -> ElementaryEffects.of(points, new double[0][]))
                .hasMessageContaining("Maybe a run is missing?");
    }
}
