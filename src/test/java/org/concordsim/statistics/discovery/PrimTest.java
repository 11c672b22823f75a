package org.concordsim.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class PrimTest {
    private static final PrimOptions OPTIONS = PrimOptions.standard();

    @Test
    void findsAPlantedBoxAndLeavesOtherFactorsAlone() {
        Cases cases = cases(1000, 1);
        boolean[] interesting =
                marks(cases, row -> x(cases, row) > 0.6 && y(cases, row) < 0.5 && level(cases, row) != 2);

        PrimResult result = Prim.search(cases, interesting, new PrimOptions(0.05, 0.05, 0.95, 0.05));

        assertThat(result.denseEnough()).isTrue();
        assertThat(result.chosen().density()).isGreaterThanOrEqualTo(0.95);
        assertThat(result.chosen().coverage()).isGreaterThan(0.9);
        assertThat(result.chosen().limits()).extracting(Limit::column).containsExactly(0, 1, 3);
        assertThat(result.chosen().limits().get(0).low()).isCloseTo(0.6, within(0.05));
        assertThat(result.chosen().limits().get(1).high()).isCloseTo(0.5, within(0.05));
        assertThat(result.chosen().words(cases))
                .matches("x at least 0\\.[56].* and y at most 0\\.[45].* and pay is salary or mixed");
    }

    @Test
    void findsAPlantedBoxUnderNoise() {
        Cases cases = cases(2000, 2);
        SplitMix chance = new SplitMix(3);
        boolean[] interesting =
                marks(cases, row -> chance.uniform() < (x(cases, row) > 0.7 && y(cases, row) > 0.4 ? 0.9 : 0.1));

        Box box = Prim.search(cases, interesting, new PrimOptions(0.05, 0.05, 0.85, 0.05))
                .chosen();

        assertThat(box.density()).isBetween(0.85, 0.95);
        assertThat(box.coverage()).isBetween(0.55, 0.75);
        assertThat(box.limits()).extracting(Limit::column).contains(0, 1);
    }

    @Test
    void countsWhatItsBoxHolds() {
        Cases cases = new Cases(List.of(Column.numeric("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
        boolean[] interesting = {false, false, false, false, false, false, true, true, true, true};

        Box box = Prim.search(cases, interesting, new PrimOptions(0.1, 0.1, 1, 0.05))
                .chosen();

        assertThat(box.words(cases)).isEqualTo("x at least 6.5");
        assertThat(box.cases()).isEqualTo(4);
        assertThat(box.interesting()).isEqualTo(4);
        assertThat(box.mass()).isCloseTo(0.4, within(1e-12));
        assertThat(box.coverage()).isEqualTo(1);
        assertThat(box.density()).isEqualTo(1);
        assertThat(box.quasiP().get(0)).isCloseTo(Math.pow(0.4, 4), within(1e-12));
    }

    @Test
    void findsTwoBoxesOneAfterTheOther() {
        Cases cases = cases(1500, 4);
        boolean[] interesting = marks(cases, row -> x(cases, row) > 0.8 || y(cases, row) < 0.15);

        List<Box> boxes = Prim.cover(cases, interesting, OPTIONS, 5);

        assertThat(boxes).hasSizeBetween(2, 3);
        assertThat(boxes).allMatch(box -> box.density() >= 0.8);
        assertThat(boxes.stream().mapToDouble(Box::coverage).sum()).isBetween(0.9, 1.0000001);
    }

    /** Among what the first box leaves, one case in two is of interest everywhere. */
    @Test
    void findsNoMoreBoxesThanAreDenseEnoughOrWanted() {
        Cases cases = cases(1500, 6);
        SplitMix chance = new SplitMix(7);
        boolean[] once = marks(cases, row -> x(cases, row) > 0.7 || chance.next(2) == 0);
        boolean[] thrice = marks(cases, row -> x(cases, row) > 0.8 || y(cases, row) < 0.15);

        assertThat(Prim.cover(cases, once, new PrimOptions(0.05, 0.05, 0.95, 0.05), 5))
                .hasSize(1);
        assertThat(Prim.cover(cases, thrice, OPTIONS, 1)).hasSize(1);
        assertThat(Prim.cover(cases, thrice, OPTIONS, 0)).isEmpty();
    }

    @Test
    void choosesTheDensestBoxWhereNoneIsDenseEnough() {
        Cases cases = cases(400, 8);
        SplitMix chance = new SplitMix(9);
        boolean[] interesting = marks(cases, row -> chance.uniform() < (x(cases, row) > 0.6 ? 0.7 : 0.2));

        PrimResult result = Prim.search(cases, interesting, new PrimOptions(0.05, 0.2, 0.999, 1));

        assertThat(result.denseEnough()).isFalse();
        assertThat(result.trajectory())
                .allMatch(box -> box.density() <= result.chosen().density());
        assertThat(result.chosen().density()).isGreaterThan(0.65);
    }

    @Test
    void choosesTheBoxThatHoldsMostOfThoseThatAreDenseEnough() {
        Cases cases = cases(400, 8);
        boolean[] interesting = marks(cases, row -> x(cases, row) > 0.5);

        PrimResult result = Prim.search(cases, interesting, new PrimOptions(0.05, 0.05, 0.7, 1));

        assertThat(result.trajectory())
                .filteredOn(box -> box.density() >= 0.7)
                .hasSizeGreaterThan(2)
                .allMatch(box -> box.interesting() <= result.chosen().interesting());
        assertThat(result.chosen().coverage()).isEqualTo(1);
    }

    @Test
    void everyConditionKeptIsSurerThanItsQuasiP() {
        for (int seed = 0; seed < 20; seed++) {
            Cases cases = cases(200, 300 + seed);
            SplitMix chance = new SplitMix(400 + seed);
            boolean[] interesting = marks(cases, row -> chance.uniform() < (x(cases, row) > 0.6 ? 0.9 : 0.4));

            Box box = Prim.search(cases, interesting, new PrimOptions(0.05, 0.1, 0.8, 0.05))
                    .chosen();

            assertThat(box.quasiP()).hasSameSizeAs(box.limits()).allMatch(p -> p <= 0.05);
        }
    }

    /** A box of 25 cases of a coin is 80 % heads with a chance below .003; a search looks at many boxes. */
    @Test
    void saysWhenNothingIsConfinedToABox() {
        int invented = 0;
        for (int seed = 0; seed < 5; seed++) {
            Cases cases = cases(500, 100 + seed);
            SplitMix chance = new SplitMix(200 + seed);
            boolean[] interesting = marks(cases, row -> chance.next(2) == 0);
            invented += Prim.search(cases, interesting, OPTIONS).denseEnough() ? 1 : 0;
        }
        assertThat(new BinomialDistribution(null, 50, 0.5).cumulativeProbability(39))
                .isGreaterThan(1 - 1e-4);
        assertThat(invented).isZero();
    }

    @Test
    void staysEverywhereWhereEverythingOrNothingIsOfInterest() {
        Cases cases = cases(50, 5);
        boolean[] all = new boolean[50];
        Arrays.fill(all, true);

        assertThat(Prim.search(cases, all, OPTIONS).chosen().words(cases)).isEqualTo("everywhere");
        assertThat(Prim.search(cases, all, OPTIONS).denseEnough()).isTrue();
        assertThat(Prim.search(cases, new boolean[50], OPTIONS).denseEnough()).isFalse();
        assertThat(Prim.cover(cases, new boolean[50], OPTIONS, 3)).isEmpty();
    }

    @Test
    void refusesWhatIsNoCase() {
        assertThatThrownBy(() -> Prim.search(cases(5, 1), new boolean[4], OPTIONS))
                .hasMessageContaining("Maybe a run is missing?");
        assertThatThrownBy(() -> Column.numeric("x", Double.NaN)).hasMessageContaining("Maybe a run failed?");
        assertThatThrownBy(() -> Column.categorical("x", List.of("a"), 1)).hasMessageContaining("positions in [0, 1)");
        assertThatThrownBy(() -> new Cases(List.of(Column.numeric("x", 1), Column.numeric("y"))))
                .hasMessageContaining("Factor y must have 1 values but has 0");
        assertThatThrownBy(() -> new Cases(List.of())).hasMessageContaining("Maybe the experiment has none?");
    }

    static Cases cases(int size, long seed) {
        SplitMix chance = new SplitMix(seed);
        double[][] numbers = new double[3][size];
        int[] pay = new int[size];
        for (int row = 0; row < size; row++) {
            for (double[] column : numbers) {
                column[row] = chance.uniform();
            }
            pay[row] = chance.next(3);
        }
        return new Cases(List.of(
                Column.numeric("x", numbers[0]),
                Column.numeric("y", numbers[1]),
                Column.numeric("z", numbers[2]),
                Column.categorical("pay", List.of("salary", "mixed", "commission"), pay)));
    }

    static boolean[] marks(Cases cases, IntPredicate rule) {
        boolean[] marks = new boolean[cases.size()];
        for (int row = 0; row < marks.length; row++) {
            marks[row] = rule.test(row);
        }
        return marks;
    }

    private static double x(Cases cases, int row) {
        return cases.value(0, row);
    }

    private static double y(Cases cases, int row) {
        return cases.value(1, row);
    }

    private static double level(Cases cases, int row) {
        return cases.value(3, row);
    }
}
