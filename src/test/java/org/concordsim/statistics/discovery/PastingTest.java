package org.concordsim.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A box grows back over whatever does not thin it out. */
class PastingTest {
    private static final double OPEN = Double.POSITIVE_INFINITY;

    private static double[] numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).asDoubleStream().toArray();
    }

    private static Boxes boxes(Cases cases, IntPredicate interesting) {
        boolean[] all = new boolean[cases.size()];
        Arrays.fill(all, true);
        return new Boxes(cases, PrimTest.marks(cases, interesting), all);
    }

    /** Returns what a range of one factor, whose values are 1, 2, ..., grows to. */
    private static Limit grown(int values, double share, double low, double high, IntPredicate interesting) {
        Cases cases = new Cases(List.of(Column.numeric("x", numbers(1, values))));
        Boxes boxes = boxes(cases, row -> interesting.test(row + 1));
        return new Pasting(boxes, share)
                .grown(List.of(Limit.range(0, low, high)))
                .get(0);
    }

    @Test
    void growsOnBothSidesAsFarAsEverythingIsOfInterest() {
        Limit grown = grown(12, 0.05, 5.5, 7.5, x -> x >= 4 && x <= 10);

        assertThat(grown).isEqualTo(Limit.range(0, 3.5, 10.5));
    }

    @Test
    void opensAnEndBeyondWhichThereIsNothingLeft() {
        assertThat(grown(8, 0.05, 4.5, 6.5, x -> x >= 3)).isEqualTo(Limit.range(0, 2.5, OPEN));
        assertThat(grown(8, 0.05, 2.5, 4.5, x -> x <= 6)).isEqualTo(Limit.range(0, -OPEN, 6.5));
        assertThat(grown(8, 0.05, 4.5, OPEN, x -> x >= 3)).isEqualTo(Limit.range(0, 2.5, OPEN));
    }

    @Test
    void staysWhereEveryStepThinsItOut() {
        assertThat(grown(8, 0.05, 3.5, 5.5, x -> x == 4 || x == 5)).isEqualTo(Limit.range(0, 3.5, 5.5));
    }

    /** Half of the box is of interest; what lies beyond is so every other time, too. */
    @Test
    void growsWhereDensityStaysTheSame() {
        assertThat(grown(8, 0.5, 4.5, 8.5, x -> x % 2 == 0)).isEqualTo(Limit.range(0, -OPEN, 8.5));
    }

    /** A step takes a share of the ten cases inside, one at least: 11 is of interest, 12 is not. */
    @Test
    void takesAShareOfItsCasesAtATime() {
        IntPredicate upToEleven = x -> x >= 1 && x <= 11;

        assertThat(grown(20, 0.01, 0.5, 10.5, upToEleven)).isEqualTo(Limit.range(0, 0.5, 11.5));
        assertThat(grown(20, 0.1, 0.5, 10.5, upToEleven)).isEqualTo(Limit.range(0, 0.5, 11.5));
        assertThat(grown(20, 0.2, 0.5, 10.5, upToEleven)).isEqualTo(Limit.range(0, 0.5, 10.5));
        IntPredicate fromTen = x -> x >= 10;
        assertThat(grown(20, 0.1, 10.5, 20.5, fromTen)).isEqualTo(Limit.range(0, 9.5, 20.5));
        assertThat(grown(20, 0.2, 10.5, 20.5, fromTen)).isEqualTo(Limit.range(0, 10.5, 20.5));
    }

    @Test
    void takesInTheLevelsThatAreOfInterestToo() {
        Cases cases =
                new Cases(List.of(Column.categorical("pay", List.of("a", "b", "c", "d"), 0, 0, 1, 1, 2, 2, 3, 3)));
        Boxes boxes = boxes(cases, row -> Set.of(0, 1, 4, 5, 7).contains(row));
        Limit onlyA =
                Limit.none(0, cases.columns().get(0)).without(1).without(2).without(3);

        Limit grown = new Pasting(boxes, 0.05).grown(List.of(onlyA)).get(0);

        assertThat(grown.levels().stream()).containsExactly(0, 2);
    }

    /** Along x the next case is of interest inside y at most 1.5 and not outside of it. */
    @Test
    void looksOnlyAtCasesThatTheOtherConditionsAllow() {
        Cases cases = new Cases(List.of(Column.numeric("x", 1, 2, 3, 3, 4), Column.numeric("y", 1, 1, 1, 2, 2)));
        Boxes boxes = boxes(cases, row -> row <= 2);
        List<Limit> box = List.of(Limit.range(0, -OPEN, 2.5), Limit.range(1, -OPEN, 1.5));

        List<Limit> grown = new Pasting(boxes, 0.05).grown(new ArrayList<>(box));

        assertThat(grown.get(0)).isEqualTo(Limit.range(0, -OPEN, OPEN));
        assertThat(grown.get(1)).isEqualTo(Limit.range(1, -OPEN, 1.5));
    }

    /** One case of two is of interest; a case more above makes it two of three, below one of three. */
    @Test
    void prefersTheStepAfterWhichItIsDensest() {
        Limit grown = grown(5, 0.05, 1.5, 3.5, x -> x == 3 || x == 4);

        assertThat(grown).isEqualTo(Limit.range(0, 1.5, 4.5));
    }
}
