package org.concordsim.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A box shrinks by an end or by a level. */
class PeelingTest {
    private static final double OPEN = Double.POSITIVE_INFINITY;

    private static List<Limit> ends(double share, int fewest, double... values) {
        Cases cases = new Cases(List.of(Column.numeric("x", values)));
        return candidates(cases, share, fewest, Limit.none(0, cases.columns().get(0)));
    }

    private static List<Limit> candidates(Cases cases, double share, int fewest, Limit limit) {
        boolean[] all = new boolean[cases.size()];
        Arrays.fill(all, true);
        Boxes boxes = new Boxes(cases, new boolean[cases.size()], all);
        return new Peeling(boxes, share)
                .candidates(List.of(limit), fewest).stream()
                        .map(each -> each.get(0))
                        .toList();
    }

    @Test
    void takesAShareOffEitherEndAtTheMiddleOfTheGap() {
        assertThat(ends(0.2, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20))
                .containsExactly(Limit.range(0, 2.5, OPEN), Limit.range(0, -OPEN, 8.5));
        assertThat(ends(0.1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20))
                .containsExactly(Limit.range(0, 1.5, OPEN), Limit.range(0, -OPEN, 14.5));
        assertThat(ends(0.01, 1, 1, 2, 4)).containsExactly(Limit.range(0, 1.5, OPEN), Limit.range(0, -OPEN, 3));
    }

    @Test
    void takesEqualValuesTogether() {
        assertThat(ends(0.01, 1, 1, 1, 1, 2, 3)).containsExactly(Limit.range(0, 1.5, OPEN), Limit.range(0, -OPEN, 2.5));
        assertThat(ends(0.01, 1, 1, 2, 3, 3, 3)).containsExactly(Limit.range(0, 1.5, OPEN), Limit.range(0, -OPEN, 2.5));
        assertThat(ends(0.5, 1, 4, 4, 4)).isEmpty();
    }

    @Test
    void keepsAsManyCasesAsItMust() {
        assertThat(ends(0.2, 4, 1, 2, 3, 4, 5)).hasSize(2);
        assertThat(ends(0.2, 5, 1, 2, 3, 4, 5)).isEmpty();
        assertThat(ends(0.01, 3, 1, 1, 1, 2, 3)).containsExactly(Limit.range(0, -OPEN, 2.5));
    }

    @Test
    void takesOffOneLevelThatIsThere() {
        Cases cases = new Cases(List.of(Column.categorical("pay", List.of("a", "b", "c"), 0, 0, 2)));
        List<Limit> left =
                candidates(cases, 0.1, 1, Limit.none(0, cases.columns().get(0)));

        assertThat(left).extracting(limit -> limit.levels().toString()).containsExactly("{1, 2}", "{0, 1}");
    }

    @Test
    void narrowsARangeFurther() {
        Cases cases = new Cases(List.of(Column.numeric("x", 1, 2, 3, 4, 5, 6)));

        assertThat(candidates(cases, 0.01, 1, Limit.range(0, 1.5, 4.5)))
                .containsExactly(Limit.range(0, 2.5, 4.5), Limit.range(0, 1.5, 3.5));
    }
}
