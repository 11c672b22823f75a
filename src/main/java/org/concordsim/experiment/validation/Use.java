package org.concordsim.experiment.validation;

/** What a fact is used for. */
public enum Use {
    /** The firm is calibrated to it. */
    CALIBRATION,
    /** It is held out: nothing is tuned to it, and it is reported when it fails. */
    VALIDATION,
    /** It bounds what is plausible and is no target. */
    BOUND,
    /** It is seen in exports of several firms; nothing is tuned to it, and a miss is told. */
    CROSS_FIRM,
    /** An identity or a limit of theory, which the production classes must meet. */
    KNOWN_ANSWER
}
