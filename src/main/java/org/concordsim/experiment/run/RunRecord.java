package org.concordsim.experiment.run;

import org.concordsim.observation.Course;

/**
 * What results keep of a run.
 *
 * @param id the run's identity
 * @param status completed; insolvent if cash fell below zero on the way; or failed with the cause
 * @param events the number of events that ran
 * @param exogenousHash a hash of all exogenous draws
 * @param seconds the time that the run took; s
 * @param values what was measured
 * @param course the run's course from its first week on, if it was kept
 */
public record RunRecord(
        String id, String status, long events, long exogenousHash, double seconds, RunValues values, Course course) {
    /** How the status of a failed run begins. */
    public static final String FAILED = "failed: ";

    /** Returns whether the run failed, so that it has no values. */
    public boolean isFailed() {
        return status.startsWith(FAILED);
    }

    /** Returns whether another record of the same run is the same but for the time it took. */
    public boolean sameAs(RunRecord other) {
        RunRecord timed = new RunRecord(id, status, events, exogenousHash, other.seconds, values, course);
        return RecordBytes.of(timed).equals(RecordBytes.of(other));
    }
}
