package org.concordsim.statistics.worlds;

import org.concordsim.check.Require;

/**
 * One world of a design that tells lever, parameter and chance parts of a variance apart.
 *
 * <p>A block crosses two draws of the levers with two draws of the parameters; draws of different blocks are independent.
 * Worlds that share only the levers covary by the levers' part, those that share only the parameters by the parameters'
 * part. All models meet the same parameters and replications in a world, so their differences are paired; no replication
 * is used in two worlds, so chance is nested in worlds and falls out of every covariance between them.
 *
 * @param index the world's place: 4 times its block plus its place in the block
 */
public record World(int index) {
    /** The worlds of a block: (levers 1, parameters 1), (1, 2), (2, 1) and (2, 2). */
    public static final int PER_BLOCK = 4;

    /** Refuses an index below 0. */
    public World {
        Require.within(index, 0, Integer.MAX_VALUE, "index");
    }

    /** Returns the block. */
    public int block() {
        return index / PER_BLOCK;
    }

    /** Returns which draw of the levers it has; there are two a block. */
    public int leverDraw() {
        return 2 * block() + index % PER_BLOCK / 2;
    }

    /** Returns which draw of the parameters it has; there are two a block. */
    public int parameterDraw() {
        return 2 * block() + index % 2;
    }

    /** Returns the number of one of its inner replications, which no other world has. */
    public int replication(int inner, int perWorld) {
        Require.within(inner, 0, perWorld - 1, "inner");
        return Math.addExact(Math.multiplyExact(index, perWorld), inner);
    }
}
