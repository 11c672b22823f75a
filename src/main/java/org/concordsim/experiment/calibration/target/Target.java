package org.concordsim.experiment.calibration.target;

/**
 * A figure that can be read off an export.
 *
 * @param name the name
 * @param unit the unit
 * @param scale how differences of it are measured
 * @param fitted whether parameters are fitted to it; otherwise it is reported only
 * @param definition what it is, in a sentence
 */
public record Target(String name, String unit, Scale scale, boolean fitted, String definition) {
    /** How differences of a figure are measured. */
    public enum Scale {
        /** In the logarithm, for positive amounts. */
        LOGARITHM,
        /** In the arc sine of the square root, for shares. */
        ANGLE,
        /** As they are. */
        PLAIN;

        /** Returns a value on this scale; finite for every value of its kind. */
        public double of(double value) {
            return switch (this) {
                case LOGARITHM -> StrictMath.log(Math.max(value, 1e-6));
                case ANGLE -> 2 * StrictMath.asin(Math.sqrt(Math.max(0, Math.min(1, value))));
                case PLAIN -> value;
            };
        }
    }
}
