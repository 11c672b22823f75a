package org.concordsim.experiment.worlds;

import org.concordsim.check.Require;

/**
 * A key whose value is uncertain.
 *
 * @param key the scenario key
 * @param kind whether it is a lever of a model or a parameter
 * @param draw what shares its uniform draw: the lever's name for all models, or the key
 * @param group the keys whose sum is kept; empty if it stands alone
 * @param base the scenario's value
 * @param low the least value
 * @param high the greatest value
 * @param whole whether it is a whole number
 */
record Uncertain(
        String key, Kind kind, String draw, String group, double base, double low, double high, boolean whole) {
    /** What sort of key is uncertain. */
    enum Kind {
        LEVER,
        PARAMETER
    }

    Uncertain {
        Require.positive(high - low, "high - low of " + key);
    }

    /** Returns the value at a place in (0, 1): equal parts of the range for each of several whole numbers. */
    double at(double place) {
        if (!whole) {
            return low + place * (high - low);
        }
        double least = Math.ceil(low);
        double most = Math.floor(high);
        return least > most ? base : Math.min(most, least + Math.floor(place * (most - least + 1)));
    }

    /** Returns the value between the scenario's and another, as far away as a part says. */
    double towards(double other, double part) {
        double value = part == 1 ? other : base + part * (other - base);
        return whole ? Math.rint(value) : value;
    }
}
