package org.concordsim.experiment.validation.target;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.TrialFirm;

/** The firms that targets are read in: the firm itself under each model, and all others. */
final class Across {
    /** The model under which the other firms are read. */
    static final String MODEL = "defined";

    private Across() {}

    /** A firm under a model: how it is called, and the point and the model of its runs. */
    record Place(String label, String point, String model) {
        /** Returns a measure of the firm by replication. */
        double[] sample(Figures figures, String measure) {
            return figures.at(point, model, measure);
        }
    }

    /** Returns the firm under each model, then all others. */
    static List<Place> places(TrialFirm firm) {
        List<Place> places = new ArrayList<>();
        TrialFirm.MODELS.forEach(model -> places.add(new Place(model, TrialFirm.BASE, model)));
        others(firm).forEach(name -> places.add(new Place(name, name, MODEL)));
        return places;
    }

    static List<Treatment> treatments(TrialFirm firm) {
        List<Treatment> treatments = new ArrayList<>(firm.underEach());
        others(firm).forEach(name -> treatments.add(firm.other(name, MODEL)));
        return treatments;
    }

    static List<String> others(TrialFirm firm) {
        return List.copyOf(new TreeSet<>(firm.others().keySet()));
    }
}
