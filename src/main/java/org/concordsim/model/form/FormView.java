package org.concordsim.model.form;

import org.concordsim.check.Require;

/**
 * What the functions believe that visitors do with a form.
 *
 * @param kept share of visitors kept per further field; share per field
 * @param free fields that cost no visitor; fields
 * @param firstPart part of the fields that is asked at the first visit; share
 */
public record FormView(double kept, int free, double firstPart) {
    /** Checks every range. */
    public FormView {
        Require.share(kept, "kept");
        Require.notNegative(free, "free");
        Require.share(firstPart, "firstPart");
    }

    /** Returns how many fields of a form are asked at the first visit. */
    public int first(int fields) {
        return (int) Math.ceil(firstPart * fields);
    }

    /** Returns the believed share of visitors who send a form. */
    public double sent(int fields) {
        return StrictMath.pow(kept, Math.max(0, first(fields) - free));
    }
}
