package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws that must never change: every published result rests on them. */
class ChanceGoldenTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, NEED_TIME, 0, 0, 5106223432630581820",
        "1, 0, NEED_TIME, 0, 0, 49893957367666257",
        "1, 19, GUMBEL_MEMBER, 11999, 3, -2591572497834502954",
        "-1, 2, COLLEAGUE, -5, 1000000, 1262177967300904201",
    })
    void givesTheBitsThatItAlwaysGave(
            long seed, long replication, Purpose purpose, long entity, long occasion, long bits) {
        assertThat(new Chance(seed, replication).bits(purpose, entity, occasion))
                .isEqualTo(bits);
    }

    @Test
    void uniformsAreTheUpperBitsOfTheDraw() {
        Chance chance = new Chance(1, 19);
        for (int item = 0; item < 100; item++) {
            long bits = chance.bits(Purpose.TASTE, 7, item);
            long folded = Chance.mix(bits ^ (item + 1) * 0x9E3779B97F4A7C15L);

            assertThat(chance.uniform(Purpose.TASTE, 7, item)).isEqualTo(share(bits));
            assertThat(chance.uniform(Purpose.TASTE, 7, item, item)).isEqualTo(share(folded));
        }
    }

    private static double share(long bits) {
        return ((bits >>> 12) + 0.5) / 4503599627370496.0;
    }
}
