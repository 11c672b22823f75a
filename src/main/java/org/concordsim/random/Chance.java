package org.concordsim.random;

/**
 * Chance as a pure function: every draw is determined by (seed, replication, purpose, entity, occasion) and by nothing
 * that was drawn before. An instance holds the root only, so it is immutable and needs no lock.
 *
 * <p>A key is folded by the SplitMix64 finaliser (Stafford variant 13, as in Steele, Lea and Flood 2014), one
 * round for each part of the key; tests check uniformity and independence across parts.
 */
public final class Chance {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-52;

    private final long root;

    /** Creates the chance of one replication of one seed. */
    public Chance(long seed, long replication) {
        this.root = mix(mix(seed + GAMMA) ^ (replication * GAMMA + 0x632BE59BD9B4E019L));
    }

    /** Returns 64 random bits for a key. */
    public long bits(Purpose purpose, long entity, long occasion) {
        long h = mix(root + (purpose.ordinal() + 1) * GAMMA);
        h = mix(h ^ (entity * 0xD1342543DE82EF95L + GAMMA));
        return mix(h ^ (occasion * 0xAF251AF3B0F025B5L + GAMMA));
    }

    /** Returns a uniform number in the open interval (0, 1). */
    public double uniform(Purpose purpose, long entity, long occasion) {
        return ((bits(purpose, entity, occasion) >>> 12) + 0.5) * UNIT;
    }

    /** Returns a uniform number in (0, 1) for a key with one part more. */
    public double uniform(Purpose purpose, long entity, long occasion, int item) {
        return ((mix(bits(purpose, entity, occasion) ^ ((item + 1L) * GAMMA)) >>> 12) + 0.5) * UNIT;
    }

    /** Returns an exponential number of mean 1 for a uniform number. */
    public static double exponential(double uniform) {
        return -StrictMath.log1p(-uniform);
    }

    /** Returns a standard Gumbel number for a uniform number. */
    public static double gumbel(double uniform) {
        return -StrictMath.log(-StrictMath.log(uniform));
    }

    /** Returns a standard normal number for a uniform number: Acklam's inverse, relative error below 1.2e-9. */
    public static double normal(double uniform) {
        return InverseNormal.of(uniform);
    }

    /** Returns the smallest count whose Poisson distribution function reaches a uniform number; mean at most 700. */
    public static int poisson(double mean, double uniform) {
        double p = StrictMath.exp(-mean);
        double sum = p;
        int count = 0;
        while (uniform > sum && (count <= mean || sum + p > sum)) {
            count++;
            p *= mean / count;
            sum += p;
        }
        return count;
    }

    /** Folds 64 bits: a bijection whose output bits all depend on all input bits. */
    public static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
