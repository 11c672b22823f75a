package org.concordsim.experiment.validation.target;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;

/** A target that is read in the same way in every place: the firm under each model, and all other firms. */
interface AcrossFirms extends Fact {
    /** Returns what is read in one place. */
    Stream<Reading> readings(Across.Place place, Figures figures);

    @Override
    default List<Treatment> needs(TrialFirm firm) {
        return Across.treatments(firm);
    }

    @Override
    default List<Reading> readings(TrialFirm firm, Figures figures) {
        return Across.places(firm).stream()
                .flatMap(place -> readings(place, figures))
                .toList();
    }
}
