package org.concordsim.experiment.validation.known;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;

/** What theory says about a special case, and how the production classes are held against it. */
public interface KnownAnswer {
    /** Returns what theory says and where it comes from. */
    KnownCard card();

    /** Returns the treatments that it needs; none if it asks the classes themselves. */
    List<Treatment> needs();

    /** Returns its figures. */
    List<KnownReading> readings(Figures figures);
}
