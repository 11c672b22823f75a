package org.concordsim.observation.outcome;

import java.util.Locale;

/** Names of constants as they stand in names of measures and in definitions. */
public final class Names {
    private Names() {}

    /** Returns the words of a constant run together, each with a capital: FORCED_GATE gives ForcedGate. */
    public static String capitalised(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** Returns the words of a constant in small letters: FORCED_GATE gives forced gate. */
    public static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
