package org.concordsim.model.pricing;

import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.PricingParameters;

/**
 * What one agent has learned, in one segment, about buyers and prices: the chance that a buyer accepts, and the usual
 * willingness to pay.
 *
 * <p>The chance is logistic in the log of believed willingness over price, less a level; uncertainty about willingness
 * flattens it (MacKay 1992, <i>Neural Computation</i> 4(5), moderated output). Level and scale follow the likelihood of
 * the agent's own accepted and refused prices; nothing here knows the customer's true rule of choice.
 */
public final class PriceResponse {
    private static final double WIDENING = StrictMath.PI / 8;
    private static final double LEAST_SCALE = 0.05;
    private static final double MOST_SCALE = 1;
    private static final double MOST_LEVEL = 2;
    private static final double MOST_STEEPNESS = 4;

    private double level;
    private double scale;
    private double priorMean;
    private double priorPrecision;

    /**
     * How fast an agent learns from one answer.
     *
     * @param level log price by which the level moves after a complete surprise; share
     * @param scale pace of the scale over that of the level; ratio
     */
    public record Pace(double level, double scale) {
        /** Checks every range. */
        public Pace {
            Require.share(level, "step");
            Require.notNegative(scale, "scale");
        }

        /** Returns the pace that the parameters state. */
        public static Pace of(PricingParameters pricing) {
            return new Pace(pricing.responseLearning(), pricing.scalePace());
        }
    }

    private PriceResponse(double level, double scale, WillingnessBelief prior, double precision) {
        this.level = Require.within(level, -MOST_LEVEL, MOST_LEVEL, "level");
        this.scale = scale;
        this.priorMean = prior.mean();
        this.priorPrecision = Require.positive(precision, "precision");
    }

    /**
     * Returns a response that expects, for an unknown customer asked list price, a given chance.
     *
     * @param chance chance of acceptance at list price, above 0 and below 1
     * @param scale log price change that moves the log-odds by 1 when willingness is known, in [.05, 1]
     * @param prior belief about a customer of whom nothing is known
     * @param deals closed deals that the prior mean is worth
     */
    public static PriceResponse startingAt(double chance, double scale, WillingnessBelief prior, double deals) {
        Require.within(chance, 1e-6, 1 - 1e-6, "chance");
        Require.within(scale, LEAST_SCALE, MOST_SCALE, "scale");
        double width = width(scale, prior.variance());
        double wanted = prior.mean() - width * StrictMath.log(chance / (1 - chance));
        double level = Math.max(-MOST_LEVEL, Math.min(MOST_LEVEL, wanted));
        return new PriceResponse(level, scale, prior, deals / Math.max(prior.variance(), 1e-6));
    }

    /** Returns the mean of what several agents, at least one, have learned; it learns on independently of them. */
    public static PriceResponse mean(List<PriceResponse> agents) {
        double level = 0;
        double scale = 0;
        double priorMean = 0;
        double precision = 0;
        for (PriceResponse agent : agents) {
            level += agent.level;
            scale += agent.scale;
            priorMean += agent.priorMean;
            precision += agent.priorPrecision;
        }
        int n = (int) Require.positive(agents.size(), "agents");
        return new PriceResponse(level / n, scale / n, new WillingnessBelief(priorMean / n, 0), precision / n);
    }

    /** Returns what an agent expects of a segment's buyers before the first deal, worth so many deals. */
    public static PriceResponse beforeDeals(Parameters parameters, Segment segment, double deals) {
        PricingParameters pricing = parameters.pricing();
        double mean = StrictMath.log(parameters.market().segments().of(segment).willingnessToPay());
        WillingnessBelief prior = new WillingnessBelief(mean, pricing.priorSpread() * pricing.priorSpread());
        return startingAt(pricing.startChance(), pricing.startScale(), prior, deals);
    }

    /** Returns the believed chance that a buyer accepts a price, given as a ratio to list. */
    public double chance(double priceRatio, WillingnessBelief willingness) {
        return 1 / (1 + StrictMath.exp(-steepness(priceRatio, willingness)));
    }

    /** Returns the believed elasticity of that chance to price, a number below 0. */
    public double elasticity(double priceRatio, WillingnessBelief willingness) {
        return (chance(priceRatio, willingness) - 1) / width(scale, willingness.variance());
    }

    /**
     * Learns from one answer to a price.
     *
     * @param priceRatio price asked, as a ratio to list
     * @param willingness what was believed when it was asked
     * @param bought whether the buyer accepted
     * @param pace how fast it learns
     */
    public void learn(double priceRatio, WillingnessBelief willingness, boolean bought, Pace pace) {
        double z = steepness(priceRatio, willingness);
        double surprise = (bought ? 1 : 0) - chance(priceRatio, willingness);
        double width = width(scale, willingness.variance());
        double bounded = Math.max(-MOST_STEEPNESS, Math.min(MOST_STEEPNESS, z));
        double growth = -pace.level() * pace.scale() * surprise * bounded * (scale / width) * (scale / width);
        level = Math.max(-MOST_LEVEL, Math.min(MOST_LEVEL, level - pace.level() * surprise));
        scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale * (1 + growth)));
    }

    /**
     * Learns the usual willingness to pay from a closed deal of one's own.
     *
     * @param meanReading mean of the readings of the log ratio that the deal gave
     * @param variance variance of that mean round the segment's mean, above 0
     */
    public void learnPrior(double meanReading, double variance) {
        Require.within(meanReading, -Double.MAX_VALUE, Double.MAX_VALUE, "meanReading");
        double precision = 1 / Require.positive(variance, "variance");
        priorPrecision += precision;
        priorMean += precision / priorPrecision * (meanReading - priorMean);
    }

    /** Restates what was learned after the list price was multiplied by a factor. */
    public void restate(double listFactor) {
        priorMean -= StrictMath.log(Require.positive(listFactor, "listFactor"));
    }

    /** Returns the learned mean of the log willingness ratio of a customer of whom nothing is known. */
    public double priorMean() {
        return priorMean;
    }

    /** Returns the learned log ratio of willingness to price at which the odds are even. */
    public double level() {
        return level;
    }

    /** Returns the learned scale: log price that moves the log-odds by 1 when willingness is known. */
    public double scale() {
        return scale;
    }

    private double steepness(double priceRatio, WillingnessBelief willingness) {
        double log = StrictMath.log(Require.positive(priceRatio, "priceRatio"));
        return (willingness.mean() - log - level) / width(scale, willingness.variance());
    }

    private static double width(double scale, double variance) {
        return StrictMath.sqrt(scale * scale + WIDENING * variance);
    }
}
