package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;

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
}
