package org.concordsim.experiment.attribution;

import java.util.List;
import org.concordsim.check.Require;

/**
 * Levers that are moved together from one organizing model to another.
 *
 * @param name the name in tables
 * @param levers the names of the levers, one at least
 */
public record LeverSet(String name, List<String> levers) {
    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

    /** Copies the levers and checks that there is one and that the name is plain. */
    public LeverSet {
        levers = List.copyOf(levers);
        Require.that(
                name.matches(NAME),
                name,
                "The name of a group must be letters, digits, _ and - but is '" + name + "'. Maybe shorten it?");
        Require.that(!levers.isEmpty(), levers, "Group '" + name + "' has no lever. Maybe leave it out?");
    }

    /** Returns a set of the form {@code NAME=lever+lever}. */
    public static LeverSet of(String text) {
        int equals = text.indexOf('=');
        Require.that(
                equals > 0 && equals < text.length() - 1,
                text,
                "A group must be of the form NAME=lever+lever but is '" + text + "'. Maybe the name is missing?");
        return new LeverSet(
                text.substring(0, equals), List.of(text.substring(equals + 1).split("\\+", -1)));
    }

    /** Returns the form {@code NAME=lever+lever}. */
    public String text() {
        return name + "=" + members();
    }

    /** Returns the levers with a plus between them. */
    public String members() {
        return String.join("+", levers);
    }

    /** Returns the set without the levers that are not among some; the levers of the result may not be empty. */
    LeverSet among(List<String> some) {
        return new LeverSet(name, levers.stream().filter(some::contains).toList());
    }
}
