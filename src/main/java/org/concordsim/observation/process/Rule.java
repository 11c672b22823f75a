package org.concordsim.observation.process;

import java.util.List;

/** A rule that a journey keeps or breaks. */
enum Rule {
    FOLLOW_UP("followUp"),
    FOLLOW_UP_UNTRACKED("followUpUntracked"),
    NO_FORCED_GATE("noForcedGate"),
    PROMPT_REPLY("promptReply"),
    NO_EARLY_CALL("noEarlyCall"),
    NO_HARD_SELL("noHardSell");

    /** The rules on the path that the customer wants. */
    static final List<Rule> PATH = List.of(NO_FORCED_GATE, PROMPT_REPLY, NO_EARLY_CALL, NO_HARD_SELL);

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
