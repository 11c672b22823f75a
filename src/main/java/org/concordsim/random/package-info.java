/**
 * Chance as a function of a key. Start at {@link org.concordsim.random.Chance}: a draw depends on (seed, replication,
 * purpose, entity, occasion) and on nothing that was drawn before, so what happens to one entity leaves the luck of all
 * others as it was, and all organizing models meet the same customers.
 *
 * <p>{@link org.concordsim.random.Purpose} lists what draws are for. An occasion is something natural, such as the
 * ordinal of a need or a quarter, and never "the next draw".
 */
package org.concordsim.random;
