package org.concordsim.scenario.fault;

/**
 * A fault of a scenario.
 *
 * @param origin where it is
 * @param key the path of the key at fault; empty for a whole file
 * @param message what is wrong, with a hint
 */
public record Fault(Origin origin, String key, String message) {
    private static final int LONGEST_KEY = 120;

    /** Returns the fault in one line, without control characters: place, key unless the place names it, message. */
    public String line() {
        boolean named = key.isEmpty() || origin.place().startsWith("--set " + key + "=");
        String brief = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "..." : key;
        String line = origin + ": " + (named ? "" : brief + ": ") + message;
        return line.replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*", " ").replaceAll("\\p{Cc}", "?");
    }
}
