package org.concordsim.result;

/**
 * What is measured: a name, a unit, the direction that is better and a definition in one sentence. A measure belongs to a
 * group (money, growth, funnel, friction, conflict, time, people, diagnostic); headline measures lead the tables.
 */
public record Measure(String name, String unit, Better better, String group, boolean headline, String definition) {
    /** The direction that is better. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }
}
