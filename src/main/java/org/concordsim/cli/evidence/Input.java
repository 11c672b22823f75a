package org.concordsim.cli.evidence;

/**
 * A key of a scenario as a thing to be believed.
 *
 * @param path the path; a lever stands once for all organizing models
 * @param grade A peer-reviewed, B survey or trade data, C anecdote or case, D assumption
 * @param stated whether the scenario itself states a value
 * @param bounded whether a source states a plausible range narrower than the values allowed
 */
public record Input(String path, String grade, boolean stated, boolean bounded) {
    /** Returns the first part of the path. */
    public String section() {
        return path.substring(0, path.indexOf('.'));
    }

    /** Returns whether the grade is C or D. */
    public boolean isWeak() {
        return grade.compareTo("C") >= 0;
    }
}
