package org.concordsim.experiment.validation.known;

import java.util.List;

/** The known answers, in the order of their numbers. */
public final class KnownAnswers {
    /** All known answers. */
    public static final List<KnownAnswer> ALL = List.of(
            new PatientQueue(),
            new ImpatientQueue(),
            new Diffusion(),
            new LifetimeWorth(),
            new PriceLever(),
            new Learning(),
            new MarginCommission(),
            new Line());

    private KnownAnswers() {}
}
