package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLevelFractionTest {
    /** The smallest fractions of Box, Hunter and Hunter (2005), table 6.22, and of NIST's handbook, 5.3.3.4.7. */
    @ParameterizedTest
    @CsvSource({
        "3, 3, 4",
        "7, 3, 8",
        "15, 3, 16",
        "4, 4, 8",
        "8, 4, 16",
        "16, 4, 32",
        "5, 5, 16",
        "6, 5, 32",
        "8, 5, 64",
        "11, 5, 128",
        "6, 6, 32",
        "7, 7, 64"
    })
    void isAsSmallAsThePublishedOne(int factors, int resolution, int points) {
        TwoLevelFraction fraction = TwoLevelFraction.of(factors, resolution);

        assertThat(fraction.points()).hasNumberOfRows(points);
        assertThat(fraction.resolution()).isGreaterThanOrEqualTo(resolution);
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "6, 4", "8, 5", "9, 3", "10, 4"})
    void hasTheResolutionItSays(int factors, int resolution) {
        TwoLevelFraction fraction = TwoLevelFraction.of(factors, resolution);

        assertThat(shortestWord(fraction.points())).isEqualTo(fraction.resolution());
    }

    @Test
    void namesItsGenerators() {
        TwoLevelFraction fraction = TwoLevelFraction.of(4, 3);

        assertThat(fraction.resolution()).isEqualTo(4);
        assertThat(fraction.generators()).containsExactly("x4 = x1 x2 x3");
        for (int[] point : fraction.points()) {
            int product = (2 * point[0] - 1) * (2 * point[1] - 1) * (2 * point[2] - 1);
            assertThat(2 * point[3] - 1).isEqualTo(product);
        }
    }

    @Test
    void isTheFullGridForFewFactors() {
        TwoLevelFraction fraction = TwoLevelFraction.of(2, 3);

        assertThat(fraction.points()).isDeepEqualTo(new int[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}});
        assertThat(fraction.generators()).isEmpty();
        assertThat(fraction.resolution()).isEqualTo(3);
    }

    @Test
    void refusesAResolutionThatMixesMainEffects() {
        assertThatThrownBy(() -> TwoLevelFraction.of(5, 2)).hasMessageContaining("resolution must lie in");
        assertThatThrownBy(() -> TwoLevelFraction.of(900, 5)).hasMessageContaining("Maybe lower the resolution?");
    }

    /** Returns the least number of columns whose product is constant. */
    private static int shortestWord(int[][] points) {
        int factors = points[0].length;
        int shortest = factors + 1;
        for (int word = 1; word < 1 << factors; word++) {
            int mask = word;
            long highs = Arrays.stream(points)
                    .filter(point -> parity(point, mask) == 1)
                    .count();
            if (highs == 0 || highs == points.length) {
                shortest = Math.min(shortest, Integer.bitCount(word));
            }
        }
        return shortest;
    }

    private static int parity(int[] point, int mask) {
        int sum = 0;
        for (int factor = 0; factor < point.length; factor++) {
            sum += (mask >> factor & 1) * point[factor];
        }
        return sum & 1;
    }
}
