package org.concordsim.scenario.source;

import java.util.List;
import java.util.Map;
import org.concordsim.scenario.fault.Origin;
import org.concordsim.scenario.fault.Setting;

/**
 * What one file or option states.
 *
 * @param header what the file says about itself
 * @param values the values by path; an organizing model's lever as {@code levers.MODEL.LEVER}
 * @param models where each organizing model's levers are changed, by name
 * @param hybrids the organizing models it defines, by name
 */
public record Layer(
        Header header, Map<String, Setting> values, Map<String, Origin> models, Map<String, HybridDraft> hybrids) {
    /**
     * What a file says about itself; null where it says nothing.
     *
     * @param layer the layer's number: below 0 an extended file, 0 the scenario, above 0 an option
     * @param name the scenario's name
     * @param question the question it answers
     * @param extended the file that it extends
     * @param compared the organizing models that a comparison takes
     */
    public record Header(int layer, Setting name, Setting question, Setting extended, List<Setting> compared) {}

    /**
     * An organizing model as a file states it; null where it says nothing.
     *
     * @param origin where it stands
     * @param base the organizing model it starts from
     * @param note what it stands for
     */
    public record HybridDraft(Origin origin, Setting base, Setting note) {}
}
