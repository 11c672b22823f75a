package org.concordsim.statistics;

/** A stream of 64-bit numbers after Steele, Lea and Flood (2014): the same seed gives the same numbers everywhere. */
public final class SplitMix {
    private static final double UNIT = 0x1.0p-52;

    private long state;

    /** Creates the stream of a seed. */
    public SplitMix(long seed) {
        this.state = seed;
    }

    /** Returns the next 64 random bits. */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a number in [0, bound); its bias is below bound / 2^32. */
    public int next(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Returns a uniform number in the open interval (0, 1). */
    public double uniform() {
        return ((next() >>> 12) + 0.5) * UNIT;
    }

    /** Returns the numbers 0 to n - 1 in a random order, each order with the same chance. */
    public int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = next(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
