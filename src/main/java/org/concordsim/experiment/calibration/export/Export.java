package org.concordsim.experiment.calibration.export;

import java.util.List;
import org.concordsim.observation.crm.CrmRecord;

/**
 * The leads of an export that came within a window, and until when their fate is known. Days are calendar days since a
 * common zero.
 *
 * @param records the leads in the order of their dates
 * @param from the first day on which leads count
 * @param to the day from which on leads no longer count
 * @param until the day from which on nothing is known
 * @param remarks what was left out and why, a sentence each
 */
public record Export(List<CrmRecord> records, double from, double to, double until, List<String> remarks) {
    /** Copies the lists. */
    public Export {
        records = List.copyOf(records);
        remarks = List.copyOf(remarks);
    }
}
