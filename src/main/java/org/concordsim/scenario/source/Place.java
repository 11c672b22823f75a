package org.concordsim.scenario.source;

import org.concordsim.scenario.fault.Origin;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The file or option that a YAML text comes from.
 *
 * @param name the file as it was named, or the whole option
 * @param layer the layer's number
 * @param positions whether lines and columns mean anything; they do in a file
 */
public record Place(String name, int layer, boolean positions) {
    /** Returns the whole file or option. */
    public Origin whole() {
        return Origin.whole(name, layer);
    }

    /** Returns where a node begins. */
    public Origin at(Node node) {
        return at(node.getStartMark());
    }

    Origin at(Mark mark) {
        return positions && mark != null ? new Origin(name, layer, mark.getLine() + 1, mark.getColumn() + 1) : whole();
    }
}
