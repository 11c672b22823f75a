package org.concordsim.experiment.validation.target;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.TrialFirm;

/** The firms that targets are read in: the firm itself under each model, and all others. */
final class Across {
    /** The model under which the other firms are read. */
    static final String MODEL = "defined";

    private Across() {}

    static List<Treatment> treatments(TrialFirm firm) {
        List<Treatment> treatments = new ArrayList<>(firm.underEach());
        others(firm).forEach(name -> treatments.add(firm.other(name, MODEL)));
        return treatments;
    }

    static List<String> others(TrialFirm firm) {
        return List.copyOf(new TreeSet<>(firm.others().keySet()));
    }
}
