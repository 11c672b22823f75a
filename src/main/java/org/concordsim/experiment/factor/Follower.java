package org.concordsim.experiment.factor;

import java.math.BigDecimal;
import java.math.MathContext;
import org.concordsim.scenario.Scalars;

/**
 * A key that moves with the level of a factor along a straight line.
 *
 * @param path the scenario key
 * @param atZero the value at level 0
 * @param perLevel the change of the value per unit of the level
 * @param rounding how the value is made whole, if the key takes whole numbers
 */
public record Follower(String path, double atZero, double perLevel, Rounding rounding) {
    private static final MathContext SHOWN = new MathContext(6);

    /** How a value is made whole. */
    public enum Rounding {
        /** It is not. */
        NONE,
        /** To the nearest whole number, 1 at least. */
        NEAREST,
        /** To the whole number below. */
        DOWN
    }

    /** Returns a key in proportion to the level. */
    public static Follower proportional(String path, double perLevel, Rounding rounding) {
        return new Follower(path, 0, perLevel, rounding);
    }

    String change(double level) {
        double value = new BigDecimal(atZero + perLevel * level).round(SHOWN).doubleValue();
        return path + "="
                + switch (rounding) {
                    case NONE -> Scalars.of(value);
                    case NEAREST -> Scalars.of(Math.max(1, Math.rint(value)));
                    case DOWN -> Scalars.of(Math.floor(value));
                };
    }
}
