package org.concordsim.observation.story;

import java.util.Locale;
import org.concordsim.result.eventlog.LogEvent;

/** Words for what entries say. */
final class Phrases {
    private Phrases() {}

    /** Returns who acted, or some words for nobody in particular. */
    static String actor(LogEvent event, String nobody) {
        return event.resource().isEmpty() ? nobody : person(event.resource());
    }

    /** Returns a person's identity as words: "salesperson 3", or "salesperson 3 (second in the seat)" for a successor. */
    static String person(String id) {
        String words = id.replace('-', ' ');
        int dot = words.indexOf('.');
        return dot < 0 ? words : words.substring(0, dot) + " (" + ordinal(words.substring(dot + 1)) + " in the seat)";
    }

    private static String ordinal(String number) {
        return switch (number) {
            case "2" -> "second";
            case "3" -> "third";
            default -> number + "th";
        };
    }

    /** Returns the object that plays a part in an entry, as words. */
    static String part(LogEvent event, String qualifier) {
        return event.links().stream()
                .filter(link -> link.qualifier().equals(qualifier))
                .map(link -> person(link.object()))
                .findFirst()
                .orElse("somebody");
    }

    /** Returns a sentence that begins with a capital letter. */
    static String sentence(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns a length of time in working days. */
    static String days(double days) {
        if (days < 1) {
            return String.format(Locale.ROOT, "%.1f working hours", days * 8);
        }
        return String.format(Locale.ROOT, "%.1f working days", days);
    }

    /** Returns a number of things. */
    static String count(long n, String one, String many) {
        return n == 1 ? "one " + one : n + " " + many;
    }

    /** Returns a ratio to list as words. */
    static String ofList(double ratio) {
        return String.format(Locale.ROOT, "%.0f %% of list", 100 * ratio);
    }

    static double number(LogEvent event, String name) {
        return (double) event.attributes().get(name);
    }

    static long whole(LogEvent event, String name) {
        return (long) event.attributes().get(name);
    }

    static boolean is(LogEvent event, String name) {
        return Boolean.TRUE.equals(event.attributes().get(name));
    }
}
