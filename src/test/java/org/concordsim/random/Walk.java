package org.concordsim.random;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A walk through neighbouring keys: one part of the key counts up while the others stay. */
enum Walk {
    SEED(i -> new Chance(i, 3).uniform(Purpose.TASTE, 17, 2)),
    REPLICATION(i -> new Chance(42, i).uniform(Purpose.TASTE, 17, 2)),
    ENTITY(i -> new Chance(42, 3).uniform(Purpose.TASTE, i, 2)),
    OCCASION(i -> new Chance(42, 3).uniform(Purpose.TASTE, 17, i)),
    ITEM(i -> new Chance(42, 3).uniform(Purpose.TASTE, 17, 2, i)),
    NEGATIVE_ENTITY(i -> new Chance(42, 3).uniform(Purpose.TASTE, -i, 2)),
    PURPOSE_THEN_ENTITY(i -> new Chance(42, 3).uniform(purpose(i), i / Purpose.values().length, 2)),
    ENTITY_AND_OCCASION(i -> new Chance(42, 3).uniform(Purpose.TASTE, i, i)),
    SEED_AND_REPLICATION(i -> new Chance(i, i).uniform(Purpose.TASTE, 17, 2)),
    ENTITY_OF_HIGH_BITS(i -> new Chance(42, 3).uniform(Purpose.TASTE, (long) i << 40, 2));

    private final IntToDoubleFunction uniform;

    Walk(IntToDoubleFunction uniform) {
        this.uniform = uniform;
    }

    /** Returns the uniform numbers of the first keys. */
    double[] uniforms(int count) {
        return IntStream.range(0, count).mapToDouble(uniform).toArray();
    }

    private static Purpose purpose(int i) {
        return Purpose.values()[i % Purpose.values().length];
    }
}
