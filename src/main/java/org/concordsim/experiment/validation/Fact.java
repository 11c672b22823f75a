package org.concordsim.experiment.validation;

import java.util.List;
import org.concordsim.experiment.Treatment;

/** A published fact and how the simulated firm is held against it. */
public interface Fact {
    /** Returns what it says and where it comes from. */
    FactCard card();

    /** Returns the treatments that it needs. */
    List<Treatment> needs(TrialFirm firm);

    /** Returns its figures. */
    List<Reading> readings(TrialFirm firm, Figures figures);
}
