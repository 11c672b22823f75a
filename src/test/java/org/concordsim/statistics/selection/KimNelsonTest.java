package org.concordsim.statistics.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordsim.statistics.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KimNelsonTest {
    private static final KimNelson FOUR = new KimNelson(4, 0.95, 1, 10);
    private static final double[] SLIPPAGE = {1, 0, 0, 0};
    private static final double[] DEVIATIONS = {3, 2, 3, 4};

    /** Kim and Nelson (2001), equation for c = 1: (1 + 2 eta) ^ (-(n0 - 1) / 2) / 2 = alpha / (k - 1). */
    @ParameterizedTest
    @CsvSource({"2, 0.95, 10", "4, 0.95, 10", "4, 0.99, 24", "100, 0.9, 20"})
    void solvesTheEquationOfItsConstant(int alternatives, double confidence, int first) {
        double eta = new KimNelson(alternatives, confidence, 1, first).eta();

        assertThat(Math.pow(1 + 2 * eta, -(first - 1) / 2.0) / 2)
                .isCloseTo((1 - confidence) / (alternatives - 1), within(1e-12));
    }

    /**
     * Two alternatives, n0 = 3, alpha = .125: eta = (1 / .25 - 1) / 2 = 1.5 and h squared = 2 * 1.5 * 2 = 6. The first
     * differences 1, 0, -1 have variance 1, so after r replications the slack of the sums is (6 - r) / 2.
     */
    @Test
    void takesTheStepsThatOneWorksOutByHand() {
        KimNelson rule = new KimNelson(2, 0.875, 1, 3);
        double[][] values = {{1, 0, -1, 0, 1, 9}, {0, 0, 0, 0, 0, 9}};

        assertThat(rule.eta()).isCloseTo(1.5, within(1e-12));
        assertThat(at(rule, values, 2).most()).isZero();
        assertThat(at(rule, values, 4).survivors()).containsExactly(0, 1);
        assertThat(at(rule, values, 4).most()).isEqualTo(7);
        assertThat(at(rule, values, 5).decided()).isTrue();
        assertThat(at(rule, values, 5).survivors()).containsExactly(0);
        assertThat(rule.after(values, true).used()).containsExactly(5, 5);
    }

    @Test
    void selectsTheBestAfterItsFirstStageWhenNothingVaries() {
        Selection selection = new KimNelson(3, 0.95, 1, 2).after(new double[][] {{1, 2}, {3, 4}, {2, 3}}, true);

        assertThat(selection.decided()).isTrue();
        assertThat(selection.leader()).isEqualTo(1);
        assertThat(selection.replications()).isEqualTo(2);
    }

    @Test
    void selectsTheFirstOfEquals() {
        Selection selection = new KimNelson(2, 0.95, 1, 2).after(new double[][] {{1, 2, 5}, {1, 2, 5}}, true);

        assertThat(selection.decided()).isTrue();
        assertThat(selection.leader()).isZero();
    }

    @Test
    void needsNoMoreValuesOfAnAlternativeThatIsOut() {
        double[][] values = new Draws(5).correlated(new double[] {0, 0.5, -20}, new double[] {2, 2, 2}, 0, 200);
        values[2] = Arrays.copyOf(values[2], 10);

        Selection selection = new KimNelson(3, 0.95, 1, 10).after(values, true);

        assertThat(selection.decided()).isTrue();
        assertThat(selection.used().get(2)).isEqualTo(10);
    }

    @Test
    void refusesAMeasureThatIsNotDefinedInEveryRun() {
        assertThatThrownBy(() -> new KimNelson(2, 0.95, 1, 2).after(new double[][] {{1, 2}, {1, Double.NaN}}, true))
                .hasMessageContaining("Replication 1 of alternative 1")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"1, 0.95, 1, 10", "4, 0.2, 1, 10", "4, 1, 1, 10", "4, 0.95, 0, 10", "4, 0.95, 1, 1", "4, NaN, 1, 9"})
    void refusesNumbersThatDefineNoSelection(int alternatives, double confidence, double zone, int first) {
        assertThatThrownBy(() -> new KimNelson(alternatives, confidence, zone, first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Property(seed = "20061120", tries = 100)
    void decidesTheSameHoweverManyReplicationsAreThereAlready(
            @ForAll int seed, @ForAll @IntRange(min = 0, max = 50) int ahead) {
        double[][] values = new Draws(seed).correlated(SLIPPAGE, DEVIATIONS, 0.5, 2000);
        Selection whole = FOUR.after(values, true);

        int enough = whole.replications();
        assertThat(at(FOUR, values, enough + ahead)).isEqualTo(whole);
        assertThat(at(FOUR, values, enough - 1).decided()).isFalse();
        assertThat(enough).isLessThanOrEqualTo(whole.most());
    }

    @Property(seed = "20061121", tries = 100)
    void followsUnitOriginAndDirection(@ForAll int seed) {
        double[][] values = new Draws(seed).correlated(SLIPPAGE, DEVIATIONS, 0.5, 2000);
        double[][] moved = Arrays.stream(values)
                .map(row -> Arrays.stream(row).map(value -> 64 - 4 * value).toArray())
                .toArray(double[][]::new);

        assertThat(new KimNelson(4, 0.95, 4, 10).after(moved, false)).isEqualTo(FOUR.after(values, true));
    }

    /**
     * 1,000 selections each with the best ahead by just the zone, or with means in steps of it. The promise is .95; a
     * procedure that keeps it falls short of the bound for at most 1 seed in 2,000.
     */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0.5", "0, 0.9", "1, 0", "1, 0.5", "1, 0.9"})
    void selectsTheBestAsOftenAsItPromises(double step, double correlation) {
        Draws draws = new Draws(20061122);
        double[] means = {1, 0, -step, -2 * step};
        int right = 0;
        for (int i = 0; i < 1000; i++) {
            Selection selection = FOUR.after(draws.correlated(means, DEVIATIONS, correlation, 700), true);
            right += selection.decided() && selection.leader() == 0 ? 1 : 0;
        }

        assertThat(right).isGreaterThanOrEqualTo(Draws.bound(1000, 0.95, 0.0005));
    }

    private static Selection at(KimNelson rule, double[][] values, int replications) {
        return rule.after(
                Arrays.stream(values)
                        .map(row -> Arrays.copyOf(row, Math.min(row.length, replications)))
                        .toArray(double[][]::new),
                true);
    }
}
