package org.concordsim.scenario.registry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A key that takes a value.
 *
 * @param path the path from the top
 * @param value the default: a Double, a Long, a Boolean or a String
 * @param domain the values allowed
 * @param evidence meaning, unit, source and grade
 */
public record Leaf(String path, Object value, Domain domain, Evidence evidence) implements Entry {
    /** The part of a value by which it may be wrong where no source states a prior. */
    public static final double SPREAD = 0.5;

    private static final MathContext SHOWN = new MathContext(6);

    /** Returns the same key at another path with another default. */
    public Leaf at(String newPath, Object newValue) {
        return new Leaf(newPath, newValue, domain, evidence);
    }

    /** Returns whether the key takes numbers, whole or not. */
    public boolean isNumeric() {
        return domain.kind() == Kind.NUMBER || domain.kind() == Kind.INTEGER;
    }

    /** Returns the range in which a number may plausibly lie: {@link #prior(double, double)} with {@link #SPREAD}. */
    public Lever.Range prior(double number) {
        return prior(number, SPREAD);
    }

    /**
     * Returns the range in which a number may plausibly lie: the prior that the source states, if the number lies in it;
     * otherwise the number less and more a part of itself, in six digits, whole where the key is, within the values
     * allowed.
     */
    public Lever.Range prior(double number, double spread) {
        return stated(number)
                .orElseGet(() -> new Lever.Range(
                        end(number - spread * Math.abs(number), Math.floor(number - spread * Math.abs(number))),
                        end(number + spread * Math.abs(number), Math.ceil(number + spread * Math.abs(number)))));
    }

    /**
     * Returns the range in which a positive number of another firm may lie: the prior that the source states, if the
     * number lies in it; otherwise from the number over a factor to the number times that factor, within the values
     * allowed.
     */
    public Lever.Range priorByFactor(double number, double factor) {
        return stated(number)
                .orElseGet(() -> new Lever.Range(
                        end(number / factor, Math.floor(number / factor)),
                        end(number * factor, Math.ceil(number * factor))));
    }

    private Optional<Lever.Range> stated(double number) {
        return evidence.prior().filter(stated -> number >= stated.low() && number <= stated.high());
    }

    private double end(double bare, double whole) {
        double end = domain.kind() == Kind.INTEGER
                ? whole
                : new BigDecimal(bare).round(SHOWN).doubleValue();
        return Math.max(domain.low(), Math.min(domain.high(), end));
    }
}
