package org.concordsim.result.evidence;

/**
 * How strongly a conclusion answers to one factor.
 *
 * @param factor the factor's path
 * @param grade the grade of its evidence; a question mark if the ledger does not know the factor
 * @param size the mean absolute effect over its range, or the share of variance with interactions
 * @param low the lower end of the 95 % interval of the size
 * @param high the upper end
 * @param chance the size that chance alone would show; NaN if it is not known
 */
public record Influence(String factor, String grade, double size, double low, double high, double chance) {
    /** The grade of a factor that no registry knows. */
    public static final String UNKNOWN = "?";

    /** Returns whether the size is told from chance. */
    public boolean isShown() {
        return low > chance;
    }

    /** Returns whether the factor's grade is C or D. */
    public boolean isWeak() {
        return grade.equals("C") || grade.equals("D");
    }
}
