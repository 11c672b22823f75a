package org.concordsim.experiment.validation.known;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.scenario.Scenario;

/** Owners who renew with a constant chance are worth their discounted margins, and the worth reacts to that chance. */
public final class LifetimeWorth implements KnownAnswer {
    /** What an owner leaves the firm a year; money. */
    public static final double MARGIN = 600;

    /** The discount rate; 1/year. */
    public static final double DISCOUNT = 0.12;

    /** The chance of a renewal. */
    public static final double RETENTION = 0.8;

    private static final double CHOICE_SCALE = 5;
    private static final double PRICE = 1;
    private static final double FIT_WORTH = 0.005;
    private static final double STATUS_QUO = -5;
    private static final int OWNERS = 4000;
    private static final double PART = 0.05;
    private static final double CHANGE = 0.05;
    private static final String USUAL = "K4 retention";
    private static final String MORE = "K4 more retention";
    private static final String LESS = "K4 less retention";
    private static final String WORTH = "lifetimeValue";

    LifetimeWorth() {}

    /** Returns what an owner is worth to the firm who renews with some chance: m r / (1 + i - r); money. */
    public static double formula(double retention) {
        return MARGIN * retention / (1 + DISCOUNT - retention);
    }

    /**
     * Returns owners for whom staying is better than the status quo by such an amount that they stay with a chance, with
     * further changes of the form {@code path=value}.
     */
    public static Scenario renewing(double retention, String... changes) {
        double logOdds = StrictMath.log(retention / (1 - retention));
        double switching = CHOICE_SCALE * logOdds + PRICE - FIT_WORTH + STATUS_QUO;
        Stream<String> set = Stream.of("market.segments.small.switchingCost=" + switching);
        return KnownFirm.scenario(
                "lifetime", Stream.concat(set, Stream.of(changes)).toArray(String[]::new));
    }

    /** Returns such owners in a firm that replaces whom it loses at once. */
    private static Treatment replacing(String point, double retention) {
        Scenario scenario = renewing(
                retention,
                "simulation.warmUpYears=2",
                "simulation.observedYears=12",
                "market.segments.small.accounts=" + OWNERS,
                "market.segments.small.ownersAtStart=" + OWNERS,
                "market.segments.small.needsPerYear=4");
        return KnownFirm.treatment(point, KnownFirm.MODEL, scenario);
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K4",
                "lifetime value",
                "An owner who renews with chance r and leaves a margin m a year is worth m r / (1 + i - r), which has an"
                        + " elasticity of (1 + i) / (1 + i - r) to r.",
                "m r / (1 + i - r); arc elasticity from r less and plus 5 %",
                "Gupta and Lehmann 2003; Gupta, Lehmann and Stuart 2004",
                "scenario lifetime: 4,000 owners over 12 years, replaced when lost, r .80 and 5 % less and more, margin 600, i .12");
    }

    @Override
    public List<Treatment> needs() {
        return List.of(
                replacing(USUAL, RETENTION),
                replacing(MORE, (1 + CHANGE) * RETENTION),
                replacing(LESS, (1 - CHANGE) * RETENTION));
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        double[] usual = figures.at(USUAL, KnownFirm.MODEL, WORTH);
        double[] more = figures.at(MORE, KnownFirm.MODEL, WORTH);
        double[] less = figures.at(LESS, KnownFirm.MODEL, WORTH);
        double base = 2 * CHANGE * formula(RETENTION);
        double arc = (formula((1 + CHANGE) * RETENTION) - formula((1 - CHANGE) * RETENTION)) / base;
        double[] elasticity = Figures.ratio(Figures.less(more, less), Figures.scaled(usual, 2 * CHANGE));
        return List.of(
                KnownReading.number("worth of an owner", "money", usual, formula(RETENTION), PART),
                KnownReading.number("elasticity to retention", "1", elasticity, arc, 3 * PART));
    }
}
