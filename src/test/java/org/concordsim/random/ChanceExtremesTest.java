package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The two ends of the unit interval, by keys that are made to give the least and the greatest bits. */
class ChanceExtremesTest {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

    private final Chance chance = new Chance(1, 2);

    @Test
    void theGreatestDrawStaysBelowOne() {
        double greatest = chance.uniform(Purpose.TASTE, 5, occasionWith(-1L));

        assertThat(chance.bits(Purpose.TASTE, 5, occasionWith(-1L))).isEqualTo(-1L);
        assertThat(greatest).isLessThan(1);
        assertThat(Chance.exponential(greatest)).isBetween(36.0, 38.0);
        assertThat(Chance.gumbel(greatest)).isBetween(36.0, 38.0);
        assertThat(Chance.normal(greatest)).isBetween(8.0, 8.4);
    }

    @Test
    void theLeastDrawStaysAboveZero() {
        double least = chance.uniform(Purpose.TASTE, 5, occasionWith(0));

        assertThat(least).isGreaterThan(0);
        assertThat(Chance.exponential(least)).isPositive();
        assertThat(Chance.gumbel(least)).isBetween(-3.7, -3.5);
        assertThat(Chance.normal(least)).isBetween(-8.4, -8.0);
    }

    /** A distribution function summed in floating point may stay below the greatest draw. */
    @Test
    void poissonCountsEndWhereTheTailEnds() {
        double greatest = Math.nextDown(1.0);
        for (int tenths = 1; tenths <= 7000; tenths++) {
            double mean = tenths / 10.0;
            assertThat(Chance.poisson(mean, greatest)).isLessThan((int) (mean + 12 * Math.sqrt(mean) + 25));
        }
    }

    /** Returns the occasion that gives these bits. */
    private long occasionWith(long bits) {
        long entityPart = unmix(chance.bits(Purpose.TASTE, 5, 0)) ^ GAMMA;
        return ((unmix(bits) ^ entityPart) - GAMMA) * inverse(0xAF251AF3B0F025B5L);
    }

    private static long unmix(long mixed) {
        long x = (mixed ^ (mixed >>> 31) ^ (mixed >>> 62)) * inverse(0x94D049BB133111EBL);
        x = (x ^ (x >>> 27) ^ (x >>> 54)) * inverse(0xBF58476D1CE4E5B9L);
        return x ^ (x >>> 30) ^ (x >>> 60);
    }

    private static long inverse(long odd) {
        return BigInteger.valueOf(odd).mod(MODULUS).modInverse(MODULUS).longValue();
    }
}
