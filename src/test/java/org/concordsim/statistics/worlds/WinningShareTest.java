package org.concordsim.statistics.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.concordsim.statistics.Draws;
import org.concordsim.statistics.Interval;
import org.junit.jupiter.api.Test;

class WinningShareTest {
    @Test
    void numbersTheWorldsOfABlock() {
        assertThat(IntStream.range(4, 8).mapToObj(World::new).map(World::leverDraw))
                .containsExactly(2, 2, 3, 3);
        assertThat(IntStream.range(4, 8).mapToObj(World::new).map(World::parameterDraw))
                .containsExactly(2, 3, 2, 3);
        assertThat(new World(5).block()).isEqualTo(1);
        assertThat(new World(5).replication(2, 3)).isEqualTo(17);
        assertThatThrownBy(() -> new World(5).replication(3, 3)).hasMessageContaining("inner must lie");
    }

    @Test
    void countsTheWorldsInWhichAModelIsAlwaysBest() {
        double[][] ahead = filled(3);
        double[][] behind = filled(2);
        behind[0] = new double[] {9, 9, 9};

        List<WinningShare> shares = WinningShare.of(new double[][][] {ahead, behind}, true, 1);

        assertThat(shares.get(0).byMeans()).isEqualTo(7.0 / 8);
        assertThat(shares.get(1).corrected()).isCloseTo(1.0 / 8, within(1e-12));
        assertThat(WinningShare.of(new double[][][] {ahead, behind}, false, 1)
                        .get(1)
                        .confidence())
                .isCloseTo(7.0 / 8, within(1e-12));
    }

    @Test
    void sharesTheWorldsOfEquals() {
        List<WinningShare> shares = WinningShare.of(new double[][][] {filled(1), filled(1)}, true, 1);

        assertThat(shares).extracting(WinningShare::byMeans).containsExactly(0.5, 0.5);
        assertThat(shares.get(0).corrected()).isCloseTo(0.5, within(1e-12));
    }

    /** Leads of 3, 1 and -2 have nine resamples of two; 1,600 draws of them are within 4 standard errors. */
    @Test
    void resamplesOneReplicationLessThanThereAre() {
        double[] leads = {3, 1, -2};
        double expected = 0;
        for (double a : leads) {
            for (double b : leads) {
                expected += (a + b > 0 ? 1 : a + b == 0 ? 0.5 : 0) / 9;
            }
        }
        double[][] ahead = new double[8][];
        Arrays.fill(ahead, leads);

        WinningShare share =
                WinningShare.of(new double[][][] {ahead, filled(0)}, true, 1).get(0);

        assertThat(share.byMeans()).isEqualTo(1);
        assertThat(share.confidence()).isCloseTo(expected, within(4 * Math.sqrt(0.25 / 1600)));
        assertThat(share.corrected()).isCloseTo(2 - share.confidence(), within(1e-12));
    }

    @Test
    void hasNoIntervalFromOneBlock() {
        double[][] block = Arrays.copyOf(filled(1), 4);

        assertThat(WinningShare.of(new double[][][] {block, block}, true, 1)
                        .get(0)
                        .interval())
                .isEqualTo(Interval.UNDEFINED);
        assertThatThrownBy(() -> WinningShare.of(new double[2][6][2], true, 1)).hasMessageContaining("blocks of 4");
    }

    /**
     * The lead of the first model is normal with mean .5 and variance 1 over worlds, half of it by levers, so that it is
     * best in .691 of them. Three replications with chance of variance 1 leave .667 by means and .684 corrected, by the
     * normal distribution. The errors beside the share of the very worlds drawn have standard deviations of .03 a sample,
     * so the bounds lie 4 standard errors away; the intervals hold in .92 or more, but for 1 seed in 2,000.
     */
    @Test
    void correctsTheMistakesOfFewReplications() {
        Draws draws = new Draws(20061170);
        double truth = new NormalDistribution(null, 0, 1).cumulativeProbability(0.5);
        double byMeans = 0;
        double corrected = 0;
        int hits = 0;
        for (int i = 0; i < 100; i++) {
            double[] leads = leads(draws, 30);
            double drawn =
                    (double) Arrays.stream(leads).filter(lead -> lead > 0).count() / leads.length;
            WinningShare share =
                    WinningShare.of(contest(draws, leads, 3), true, i).get(0);
            byMeans += (share.byMeans() - drawn) / 100;
            corrected += (share.corrected() - drawn) / 100;
            hits += share.interval().contains(truth) ? 1 : 0;
        }

        assertThat(byMeans).isCloseTo(0.667 - truth, within(0.012));
        assertThat(corrected).isCloseTo(0.684 - truth, within(0.012));
        assertThat(hits).isGreaterThanOrEqualTo(Draws.bound(100, 0.92, 0.0005));
    }

    private static double[] leads(Draws draws, int blocks) {
        double[] levers = draws.next(2 * blocks);
        double[] parameters = draws.next(2 * blocks);
        return IntStream.range(0, World.PER_BLOCK * blocks)
                .mapToObj(World::new)
                .mapToDouble(
                        world -> 0.5 + Math.sqrt(0.5) * (levers[world.leverDraw()] + parameters[world.parameterDraw()]))
                .toArray();
    }

    private static double[][][] contest(Draws draws, double[] leads, int replications) {
        double[][][] values = new double[2][leads.length][replications];
        for (int world = 0; world < leads.length; world++) {
            for (int j = 0; j < replications; j++) {
                values[0][world][j] = leads[world] + draws.next();
            }
        }
        return values;
    }

    private static double[][] filled(double value) {
        double[][] worlds = new double[8][3];
        for (double[] world : worlds) {
            Arrays.fill(world, value);
        }
        return worlds;
    }
}
