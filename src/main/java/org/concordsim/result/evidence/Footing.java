package org.concordsim.result.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What one conclusion rests on: the factors that a sensitivity study varied.
 *
 * @param table the table that says so
 * @param scenario the scenario's name
 * @param subject the organizing model, or A - B for the difference of two
 * @param measure the measure's name
 * @param unit the unit of the sizes
 * @param influences the factors, the strongest first
 */
public record Footing(
        String table, String scenario, String subject, String measure, String unit, List<Influence> influences) {
    private static final double MOST = 0.5;

    /** Sorts the factors. */
    public Footing {
        influences = influences.stream()
                .sorted(Comparator.comparingDouble(Influence::size).reversed())
                .toList();
    }

    /** Returns the factors whose effect is told from chance. */
    public List<Influence> shown() {
        return influences.stream().filter(Influence::isShown).toList();
    }

    /** Returns the part of the summed sizes of the factors told from chance that a grade makes; NaN if there are none. */
    public double share(String grade) {
        double all = shown().stream().mapToDouble(Influence::size).sum();
        double part = shown().stream()
                .filter(influence -> influence.grade().equals(grade))
                .mapToDouble(Influence::size)
                .sum();
        return all > 0 ? part / all : Double.NaN;
    }

    /** Returns in words how much is told from chance, and whether it rests on weak inputs; without a full stop. */
    public String sentence() {
        String told = measure + " of " + subject + " (" + scenario + ", " + table + "): " + shown().size() + " of "
                + influences.size() + " factors told from chance";
        if (shown().isEmpty()) {
            return told + "; what it rests on is not known";
        }
        double weak = 100 * (share("C") + share("D"));
        return told
                + String.format(Locale.ROOT, ", %.0f %% of their effects by grade C and D", weak)
                + (isWeak() ? ": rests on weak inputs" : "");
    }

    /** Returns whether factors of grade C and D make half or more of what is told from chance. */
    public boolean isWeak() {
        return share("C") + share("D") >= MOST;
    }
}
