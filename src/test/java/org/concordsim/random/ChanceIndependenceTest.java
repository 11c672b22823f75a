package org.concordsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of a key do not see each other, and no two keys of a run share a draw. */
class ChanceIndependenceTest {
    private static final double LEVEL = 0.001;
    private static final Purpose[] PURPOSES = Purpose.values();

    /** A part of the key of which one bit is turned. */
    private enum Part {
        SEED {
            @Override
            long bits(long key, long flip) {
                return new Chance(key ^ flip, 1).bits(Purpose.DEMAND, 2, 3);
            }
        },
        REPLICATION {
            @Override
            long bits(long key, long flip) {
                return new Chance(1, key ^ flip).bits(Purpose.DEMAND, 2, 3);
            }
        },
        ENTITY {
            @Override
            long bits(long key, long flip) {
                return new Chance(1, 2).bits(Purpose.DEMAND, key ^ flip, 3);
            }
        },
        OCCASION {
            @Override
            long bits(long key, long flip) {
                return new Chance(1, 2).bits(Purpose.DEMAND, 3, key ^ flip);
            }
        };

        abstract long bits(long key, long flip);
    }

    /** All pairs of purposes over the same entities: n r² summed over the pairs is nearly chi-squared. */
    @Test
    void purposesAreUncorrelatedOverTheSameEntities() {
        int n = 4000;
        double[][] u = new double[PURPOSES.length][n];
        Chance chance = new Chance(7, 0);
        for (Purpose purpose : PURPOSES) {
            for (int entity = 0; entity < n; entity++) {
                u[purpose.ordinal()][entity] = chance.uniform(purpose, entity, 0);
            }
        }

        double sum = 0;
        double largest = 0;
        int pairs = 0;
        for (int a = 0; a < PURPOSES.length; a++) {
            for (int b = 0; b < a; b++) {
                double z = correlation(u[a], u[b]) * Math.sqrt(n);
                sum += z * z;
                largest = Math.max(largest, Math.abs(z));
                pairs++;
            }
        }

        double boundOfSum = new ChiSquaredDistribution(null, pairs).inverseCumulativeProbability(1 - LEVEL / 2);
        assertThat(sum).as("over %d pairs", pairs).isLessThan(boundOfSum);
        assertThat(largest).isLessThan(normalBound(pairs));
    }

    /** A turned bit of the key turns every bit of the draw in half of all keys. */
    @ParameterizedTest
    @EnumSource
    void oneTurnedBitOfTheKeyTurnsHalfOfAllBits(Part part) {
        int n = 1024;
        double bound = normalBound(64 * 64 * Part.values().length);
        double worst = 0;
        for (int in = 0; in < 64; in++) {
            int[] turned = new int[64];
            for (int key = 0; key < n; key++) {
                count(part.bits(key, 0) ^ part.bits(key, 1L << in), turned);
            }
            for (int count : turned) {
                worst = Math.max(worst, Math.abs(count - n / 2.0) / Math.sqrt(n / 4.0));
            }
        }

        assertThat(worst).isLessThan(bound);
    }

    /** A million keys of a run: two equal draws of 64 bits would come by chance once in 37 million runs. */
    @Test
    void noTwoKeysShareADraw() {
        Set<Long> seen = new HashSet<>();
        int keys = 0;
        for (int replication = 0; replication < 3; replication++) {
            Chance chance = new Chance(1, replication);
            for (Purpose purpose : PURPOSES) {
                for (int entity = -35; entity < 35; entity++) {
                    for (int occasion = -35; occasion < 35; occasion++) {
                        seen.add(chance.bits(purpose, entity, occasion));
                        keys++;
                    }
                }
            }
        }

        assertThat(seen).hasSize(keys);
    }

    @Test
    void entityAndOccasionDoNotChangePlaces() {
        Chance chance = new Chance(1, 1);

        assertThat(chance.bits(Purpose.TASTE, 3, 4)).isNotEqualTo(chance.bits(Purpose.TASTE, 4, 3));
        assertThat(new Chance(3, 4).bits(Purpose.TASTE, 0, 0)).isNotEqualTo(new Chance(4, 3).bits(Purpose.TASTE, 0, 0));
    }

    @Test
    void aDrawDoesNotDependOnOtherDraws() {
        Chance used = new Chance(5, 6);
        for (int i = 0; i < 1000; i++) {
            assertThat(used.uniform(Purpose.TASTE, i, i)).isBetween(0.0, 1.0);
        }

        assertThat(used.bits(Purpose.WORK, 1, 2)).isEqualTo(new Chance(5, 6).bits(Purpose.WORK, 1, 2));
    }

    /** The bound that the largest of so many standard normal numbers keeps with probability 1 − LEVEL / 2. */
    private static double normalBound(int numbers) {
        return -new NormalDistribution(null, 0, 1).inverseCumulativeProbability(LEVEL / 4 / numbers);
    }

    private static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - 0.5) * (b[i] - 0.5);
        }
        return 12 * sum / a.length;
    }

    private static void count(long bits, int[] counts) {
        for (int i = 0; i < 64; i++) {
            counts[i] += (int) (bits >>> i & 1);
        }
    }
}
