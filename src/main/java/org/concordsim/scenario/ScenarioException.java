package org.concordsim.scenario;

import java.util.List;

/** The refusal of a scenario: one line for each fault, all of them at once. */
public final class ScenarioException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final List<String> lines;

    /** Makes a refusal of a kind with its lines. */
    public ScenarioException(Kind kind, List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
        this.kind = kind;
        this.lines = List.copyOf(lines);
    }

    /** Returns the lines, one for each fault, in the order of layers and positions. */
    public List<String> lines() {
        return lines;
    }

    /** Returns what sort of refusal it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the exit code of a command that meets this refusal. */
    public int exitCode() {
        return kind.exitCode;
    }

    /** Sorts of refusal. */
    public enum Kind {
        /** The content is at fault. */
        INVALID(3),
        /** The file cannot be read. */
        INPUT_OUTPUT(4);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }
    }
}
