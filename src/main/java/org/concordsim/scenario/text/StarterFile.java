package org.concordsim.scenario.text;

import org.concordsim.scenario.Scalars;

/** The commented text of a scenario file to start from. */
public final class StarterFile {
    private static final String TEXT =
            """
            # yaml-language-server: $schema=%s
            # A scenario: differences from the file it extends. 'concord scenario show default' lists every key with its
            # default, unit, range, source and grade; 'concord scenario check FILE' finds faults.
            schemaVersion: 1
            question: %s
            extends: %s

            # Remove the number signs of what should differ.
            # firm:
            #   salespeople: 40
            #   marketers: 8
            # market:
            #   segments:
            #     enterprise:
            #       listPrice: 100000

            # A mechanism that is off has neither its benefit nor its cost.
            # mechanisms:
            #   turnover: false

            # Levers changed in an organizing model that comes with presets.
            # levers:
            #   aligned:
            #     followUpDays: 1

            # An organizing model of your own: the base's levers, and those stated here.
            # models:
            #   definedPlus:
            #     base: defined
            #     note: Defined with a liaison
            #     liaisonPeople: 1

            # The organizing models that 'concord compare' takes; without this line, all.
            # compare: [undefined, defined, aligned, integrated]
            """;

    private StarterFile() {}

    /** Returns the text for a question, a file or {@code default} to extend, and the place of the JSON Schema. */
    public static String text(String question, String base, String schema) {
        String extended = base.equals("default") ? base : Scalars.quoted(base);
        return TEXT.formatted(schema, Scalars.quoted(question), extended);
    }
}
