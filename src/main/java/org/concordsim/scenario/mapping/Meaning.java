package org.concordsim.scenario.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of an export can mean. */
public enum Meaning {
    /** The lead's identity. */
    ID("id"),
    /** Where the lead came from. */
    SOURCE("source"),
    /** The date on which the lead came. */
    CREATED("created"),
    /** The date on which somebody first worked on it. */
    RESPONDED("firstResponse"),
    /** The date on which Sales took it for an opportunity. */
    QUALIFIED("qualified"),
    /** The date on which a proposal was made. */
    PROPOSED("proposed"),
    /** The date on which it was won. */
    WON("won"),
    /** The date on which it was lost. */
    LOST("lost"),
    /** The date on which it was won or lost; the outcome says which. */
    CLOSED("closed"),
    /** Whether it was won or lost. */
    OUTCOME("outcome"),
    /** Why it was lost. */
    LOSS_REASON("lossReason"),
    /** The people who owned it, in the order in which they did. */
    OWNER("owner"),
    /** The price before negotiation; money. */
    LIST_PRICE("listPrice"),
    /** The price agreed; money. */
    NET_PRICE("netPrice");

    private final String label;

    Meaning(String label) {
        this.label = label;
    }

    /** Returns the name as it stands in mapping files. */
    public String label() {
        return label;
    }

    /** Returns whether cells of the column are dates. */
    public boolean isDate() {
        return switch (this) {
            case CREATED, RESPONDED, QUALIFIED, PROPOSED, WON, LOST, CLOSED -> true;
            default -> false;
        };
    }

    /** Returns the names in mapping files. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Meaning::label).toList();
    }

    /** Returns the meaning of a name. */
    static Optional<Meaning> of(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
