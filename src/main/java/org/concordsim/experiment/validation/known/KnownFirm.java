package org.concordsim.experiment.validation.known;

import java.util.List;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;

/** The firms of known answers: scenarios that come with the program, under one organizing model. */
public final class KnownFirm {
    /** The organizing model in which nothing falls through and nothing is done twice. */
    public static final String MODEL = "quiet";

    private KnownFirm() {}

    /** Returns a scenario by the stem of its file, changed by options of the form {@code path=value}. */
    public static Scenario scenario(String stem, String... changes) {
        try {
            return ScenarioReader.builtIn(stem, List.of(changes));
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), e.lines()), e);
        }
    }

    /** Returns such a scenario as a treatment under a name of its own. */
    static Treatment treatment(String point, String stem, String... changes) {
        return treatment(point, MODEL, scenario(stem, changes));
    }

    /** Returns a scenario under one of its organizing models as a treatment under a name of its own. */
    static Treatment treatment(String point, String model, Scenario scenario) {
        return new Treatment(
                new Variant(model, new Point(point)),
                List.of(),
                scenario.parameters(),
                List.of(new Stage(0, scenario.model(model))));
    }
}
