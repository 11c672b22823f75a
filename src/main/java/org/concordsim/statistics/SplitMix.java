package org.concordsim.statistics;

/** A stream of 64-bit numbers after Steele, Lea and Flood (2014): the same seed gives the same numbers everywhere. */
public final class SplitMix {
    private long state;

    /** Starts the stream that belongs to a seed. */
    public SplitMix(long seed) {
        this.state = seed;
    }

    /** Returns the next number. */
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
}
