package org.concordsim.cli;

/** What a command returns to the shell. */
public final class ExitCode {
    /** All went well. */
    public static final int OK = 0;
    /** A fault of the program. */
    public static final int INTERNAL = 1;
    /** A command or option that does not exist or lacks something. */
    public static final int USAGE = 2;
    /** A scenario or data file that is refused. */
    public static final int INVALID = 3;
    /** A file that cannot be read or written. */
    public static final int INPUT_OUTPUT = 4;
    /** The asked-for precision was not reached. */
    public static final int IMPRECISE = 5;
    /** A result differs from what its manifest says. */
    public static final int MISMATCH = 6;
    /** Interrupted; the command can be resumed. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
