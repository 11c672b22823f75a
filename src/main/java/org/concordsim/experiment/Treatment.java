package org.concordsim.experiment;

import java.util.List;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.parameters.Parameters;

/**
 * What is done to the firm in the runs of a variant.
 *
 * @param variant the organizing model and the design point
 * @param levels the level of each factor of the experiment, as text
 * @param parameters the parameters
 * @param stages the organizing models in force over time
 */
public record Treatment(Variant variant, List<String> levels, Parameters parameters, List<Stage> stages) {
    /** Copies the lists. */
    public Treatment {
        levels = List.copyOf(levels);
        stages = List.copyOf(stages);
    }
}
