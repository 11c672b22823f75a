package org.concordsim.experiment;

/**
 * A run with what it left behind.
 *
 * @param run the run
 * @param outcome how it ended and what was measured
 * @param seconds the time it took; s
 */
public record RunResult(Run run, Laboratory.Outcome outcome, double seconds) {
    /** Returns why the run ended: completed, or insolvent if cash fell below zero on the way. */
    public String status() {
        return outcome.end().insolvent() ? "insolvent" : "completed";
    }
}
