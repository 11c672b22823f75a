package org.concordsim.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A command in the form that is the same for all commands with the same result: overrides by key, the last one counts.
 */
final class CanonicalCommand {
    private CanonicalCommand() {}

    static String of(String verb, String scenario, List<String> options, List<String> overrides) {
        StringBuilder command = new StringBuilder(verb).append(' ').append(quoted(scenario));
        options.forEach(option -> command.append(' ').append(quoted(option)));
        SortedMap<String, String> byKey = new TreeMap<>();
        for (String override : overrides) {
            int equals = override.indexOf('=');
            byKey.put(
                    override.substring(0, equals).strip(),
                    override.substring(equals + 1).strip());
        }
        byKey.forEach((key, value) -> command.append(" --set ").append(quoted(key + "=" + value)));
        return command.toString();
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,@+%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
