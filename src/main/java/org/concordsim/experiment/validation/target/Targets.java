package org.concordsim.experiment.validation.target;

import java.util.List;
import org.concordsim.experiment.validation.Fact;

/** The targets across firms, in the order of their numbers. */
public final class Targets {
    /** All targets. */
    public static final List<Fact> ALL = List.of(
            new WinsConcentration(),
            new ArrivalDispersion(),
            new HandOffTime(),
            new OwnedLeads(),
            new FallingSuccess());

    /** The other firms that targets are read in. */
    public static final List<String> FIRMS =
            List.of("startup", "commodity", "enterprise-vendor", "fast-market", "downturn", "web-business", "hybrid");

    private Targets() {}
}
