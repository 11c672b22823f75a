package org.concordsim.result.text;

import java.util.Locale;

/** Names of measures and models as a reader sees them. */
public final class Names {
    private Names() {}

    /** Returns a measure's name in words: {@code newBookings} as "new bookings". */
    public static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns a name in words that begins with a capital. */
    public static String heading(String name) {
        String words = words(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns a variant's name as a heading: {@code aligned@reached} as "Aligned (reached)". */
    public static String variant(String label) {
        int mark = label.indexOf('@');
        return mark < 0 ? heading(label) : heading(label.substring(0, mark)) + " (" + label.substring(mark + 1) + ")";
    }
}
