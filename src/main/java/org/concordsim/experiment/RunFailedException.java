package org.concordsim.experiment;

/** The failure of a run; it names the run so that it can be repeated alone. */
public final class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the failure of a run from what it threw. */
    public RunFailedException(Run run, Throwable cause) {
        super("Run " + run.id() + " failed: " + cause, cause);
    }
}
