package org.concordsim.result.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of measures and models as a reader sees them. */
public final class Names {
    private static final Pattern PARTED = Pattern.compile("\\bhand offs?\\b|\\bfollow ups?\\b");

    private Names() {}

    /** Returns a measure's name in words: {@code newBookings} as "new bookings", {@code handOffs} as "hand-offs". */
    public static String words(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return PARTED.matcher(words).replaceAll(found -> found.group().replace(' ', '-'));
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
