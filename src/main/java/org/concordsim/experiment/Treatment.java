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
 * @param shift what is added to the number of a replication to have that of its chance; treatments with the same shift
 *     meet the same chance
 */
public record Treatment(Variant variant, List<String> levels, Parameters parameters, List<Stage> stages, int shift) {
    /** Copies the lists. */
    public Treatment {
        levels = List.copyOf(levels);
        stages = List.copyOf(stages);
    }

    /** Makes a treatment whose replications have the chance of their own number. */
    public Treatment(Variant variant, List<String> levels, Parameters parameters, List<Stage> stages) {
        this(variant, levels, parameters, stages, 0);
    }
}
