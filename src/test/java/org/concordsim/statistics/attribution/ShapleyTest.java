package org.concordsim.statistics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.concordsim.random.Chance;
import org.concordsim.statistics.SplitMix;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;

class ShapleyTest {
    private static final int PLAYERS = 4;

    @Provide
    Arbitrary<double[]> games() {
        return Arbitraries.doubles().between(-1000, 1000).array(double[].class).ofSize(1 << PLAYERS);
    }

    @Property(seed = "20261101", tries = 100)
    void partsAddUpToTheWhole(@ForAll("games") double[] game) {
        assertThat(Arrays.stream(Shapley.values(game)).sum()).isCloseTo(game[game.length - 1] - game[0], within(1e-9));
    }

    @Property(seed = "20261102", tries = 100)
    void playersWhoAddTheSameGetTheSame(@ForAll("games") double[] game) {
        double[] even = game.clone();
        Arrays.setAll(even, s -> game[s] + game[swapped(s)]);

        double[] values = Shapley.values(even);

        assertThat(values[0]).isCloseTo(values[1], within(1e-9));
    }

    @Property(seed = "20261103", tries = 100)
    void aPlayerWhoAddsNothingGetsNothing(@ForAll("games") double[] game) {
        double[] idle = game.clone();
        Arrays.setAll(idle, s -> game[s & ~4]);

        assertThat(Shapley.values(idle)[2]).isCloseTo(0, within(1e-9));
    }

    @Property(seed = "20261104", tries = 100)
    void valuesOfASumOfGamesAreSumsOfValues(@ForAll("games") double[] one, @ForAll("games") double[] other) {
        double[] sum = one.clone();
        Arrays.setAll(sum, s -> one[s] + other[s]);
        double[] first = Shapley.values(one);
        double[] second = Shapley.values(other);
        double[] both = Shapley.values(sum);

        for (int i = 0; i < PLAYERS; i++) {
            assertThat(both[i]).isCloseTo(first[i] + second[i], within(1e-9));
        }
    }

    private static int swapped(int coalition) {
        return coalition & ~3 | (coalition & 1) << 1 | coalition >> 1 & 1;
    }

    /** The glove game: one left glove, two right ones; a pair is worth 1 (Shapley and Shubik 1969). */
    @Test
    void givesTheTextbookValuesOfTheGloveGame() {
        double[] worths = {0, 0, 0, 1, 0, 1, 0, 1};

        assertThat(Shapley.values(worths)[0]).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Shapley.values(worths)[1]).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(Shapley.values(worths)[2]).isCloseTo(1.0 / 6, within(1e-12));
    }

    @Test
    void saysWhatEachDoesOneInAndOneOut() {
        double[][] worths =
                worths(CoalitionPlan.exact(3), 1, s -> new double[] {0, 0, 0, 1, 0, 1, 0, 1}[(int) s], 0, 1);

        List<Part> parts = Shapley.of(CoalitionPlan.exact(3), worths).parts();

        assertThat(parts).extracting(Part::oneIn).containsExactly(0.0, 0.0, 0.0);
        assertThat(parts).extracting(Part::oneOut).containsExactly(1.0, 0.0, 0.0);
        assertThat(parts.get(0).shareInterval().low()).isNaN();
    }

    @Test
    void sampledOrdersAgreeWithAllCoalitions() {
        LongToDoubleFunction game = ShapleyTest::game;
        CoalitionPlan all = CoalitionPlan.exact(9);
        CoalitionPlan some = CoalitionPlan.sampled(9, 40, 20261105);

        Attribution exact = Shapley.of(all, worths(all, 1, game, 0, 1));
        Attribution sampled = Shapley.of(some, worths(some, 1, game, 0, 1), 0.9999);

        for (int i = 0; i < 9; i++) {
            assertThat(sampled.parts()
                            .get(i)
                            .shareInterval()
                            .contains(exact.parts().get(i).share()))
                    .as("player %d", i)
                    .isTrue();
        }
        assertThat(sum(sampled)).isCloseTo(sampled.whole(), within(1e-9));
        assertThat(sampled.whole()).isCloseTo(exact.whole(), within(1e-12));
    }

    @Test
    void anOrderAndItsReverseSufficeForAGameOfPairs() {
        LongToDoubleFunction pairs = s -> {
            int n = Long.bitCount(s);
            return 3.0 * n * n + ((s & 3) == 3 ? 5 : 0);
        };
        CoalitionPlan plan = CoalitionPlan.sampled(10, 2, 4);

        Attribution attribution = Shapley.of(plan, worths(plan, 1, pairs, 0, 1));

        assertThat(attribution.parts().get(0).share()).isCloseTo(32.5, within(1e-9));
        assertThat(attribution.parts().get(5).share()).isCloseTo(30, within(1e-9));
    }

    /** Both bounds are binomial at .0005; the upper one is open for sampled orders, whose intervals err on the wide side. */
    @Test
    void intervalsCoverTheTrueSharesAsOftenAsTheyClaim() {
        SplitMix chance = new SplitMix(20261106);
        double truth = Shapley.of(CoalitionPlan.exact(8), worths(CoalitionPlan.exact(8), 1, ShapleyTest::game, 0, 1))
                .parts()
                .get(0)
                .share();
        int samples = 150;
        int exactHits = 0;
        int sampledHits = 0;
        for (int sample = 0; sample < samples; sample++) {
            CoalitionPlan exact = CoalitionPlan.exact(3);
            double small = Shapley.of(CoalitionPlan.exact(3), worths(exact, 1, ShapleyTest::game, 0, 1))
                    .parts()
                    .get(0)
                    .share();
            double[][] noisy = worths(exact, 6, ShapleyTest::game, 1, chance.next());
            exactHits += Shapley.of(exact, noisy).parts().get(0).shareInterval().contains(small) ? 1 : 0;
            CoalitionPlan some = CoalitionPlan.sampled(8, 10, chance.next());
            double[][] worths = worths(some, 6, ShapleyTest::game, 1, chance.next());
            sampledHits +=
                    Shapley.of(some, worths).parts().get(0).shareInterval().contains(truth) ? 1 : 0;
        }
        BinomialDistribution hits = new BinomialDistribution(null, samples, 0.95);
        assertThat(exactHits)
                .isBetween(hits.inverseCumulativeProbability(0.0005), hits.inverseCumulativeProbability(0.9995));
        assertThat(sampledHits).isGreaterThanOrEqualTo(hits.inverseCumulativeProbability(0.0005));
    }

    /** Alone the first of three is worth 4 and 6, beside the others 1 and 5: a gap of -3 and -1. */
    @Test
    void comparesOneInWithOneOutReplicationByReplication() {
        double[][] worths = new double[8][2];
        worths[1] = new double[] {4, 6};
        worths[6] = new double[] {10, 10};
        worths[7] = new double[] {11, 15};

        Part part = Shapley.of(CoalitionPlan.exact(3), worths).parts().get(0);

        assertThat(part.oneIn()).isEqualTo(5);
        assertThat(part.oneInInterval())
                .isEqualTo(Summary.of(new double[] {4, 6}).interval());
        assertThat(part.oneOut()).isEqualTo(3);
        assertThat(part.oneOutInterval())
                .isEqualTo(Summary.of(new double[] {1, 5}).interval());
        assertThat(part.gap()).isEqualTo(-2);
        assertThat(part.gapInterval())
                .isEqualTo(Summary.of(new double[] {-3, -1}).interval());
    }

    @Test
    void refusesWorthsThatDoNotFitThePlan() {
        assertThatThrownBy(() -> Shapley.of(CoalitionPlan.exact(2), new double[3][1]))
                .hasMessageContaining("Maybe a run is missing?");
        assertThatThrownBy(() -> Shapley.of(CoalitionPlan.exact(1), new double[][] {{1}, {1, 2}}))
                .hasMessageContaining("Maybe a run is missing?");
        assertThatThrownBy(() -> Shapley.values(new double[3])).hasMessageContaining("Maybe a coalition is missing?");
    }

    private static double sum(Attribution attribution) {
        return attribution.parts().stream().mapToDouble(Part::share).sum();
    }

    private static double game(long coalition) {
        double root = 0;
        for (int i = 0; i < 10; i++) {
            root += (coalition >> i & 1) * (i + 1);
        }
        return Math.sqrt(root) * 10 + ((coalition & 7) == 7 ? 6 : 0);
    }

    /** Returns the worths with noise that is independent between coalitions and replications. */
    private static double[][] worths(
            CoalitionPlan plan, int replications, LongToDoubleFunction game, double noise, long seed) {
        SplitMix chance = new SplitMix(seed);
        double[][] worths = new double[plan.coalitions().size()][replications];
        for (int c = 0; c < worths.length; c++) {
            double worth = game.applyAsDouble(plan.coalitions().get(c));
            Arrays.setAll(worths[c], r -> worth + noise * Chance.normal(chance.uniform()));
        }
        return worths;
    }
}
