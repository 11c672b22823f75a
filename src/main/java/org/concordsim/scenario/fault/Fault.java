package org.concordsim.scenario.fault;

/**
 * A fault of a scenario.
 *
 * @param origin where it is
 * @param key the path of the key at fault; empty for a whole file
 * @param message what is wrong, with a hint
 */
public record Fault(Origin origin, String key, String message) {
    /** Returns the fault in one line: place, key unless the place names it, message. */
    public String line() {
        boolean named = key.isEmpty() || origin.place().startsWith("--set " + key + "=");
        return origin + ": " + (named ? "" : key + ": ") + message.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
