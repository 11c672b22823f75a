package org.concordsim.model.customer;

import org.concordsim.model.event.JourneyKey;
import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.NurtureParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.SegmentParameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The exogenous side of customers: traits, needs, readings and rivals as pure functions of keys. */
public final class Nature {
    private static final double MAX_READING_ITEMS = 64;

    private final Chance chance;
    private final Parameters parameters;
    private final Centres centres;
    private final int[] firstId = new int[Segment.values().length + 1];

    /** Creates the nature of one replication, up to a horizon in days. */
    public Nature(Chance chance, Parameters parameters, double horizonDays) {
        this.chance = chance;
        this.parameters = parameters;
        this.centres = new Centres(chance, parameters, horizonDays);
        for (Segment s : Segment.values()) {
            firstId[s.ordinal() + 1] = firstId[s.ordinal()] + segment(s).accounts();
        }
    }

    /** Returns the chance of the replication. */
    public Chance chance() {
        return chance;
    }

    /** Returns the parameters of the run. */
    public Parameters parameters() {
        return parameters;
    }

    /** Returns the centres of tastes over time. */
    public Centres centres() {
        return centres;
    }

    /** Returns the number of accounts. */
    public int accounts() {
        return firstId[firstId.length - 1];
    }

    /** Returns the first account of a segment. */
    public int firstOf(Segment segment) {
        return firstId[segment.ordinal()];
    }

    /** Returns the segment of an account. */
    public Segment segmentOf(int id) {
        return id < firstId[1] ? Segment.SMALL : id < firstId[2] ? Segment.MID : Segment.ENTERPRISE;
    }

    /** Returns the parameters of a segment. */
    public SegmentParameters segment(Segment segment) {
        return parameters.market().segments().of(segment);
    }

    /** Returns the items of information that a deal of a segment needs of the customer; 0 where none needs any. */
    public int neededItems(Segment segment) {
        return parameters.mechanisms().discovery() ? segment(segment).items() : 0;
    }

    /** Returns the traits of an account. */
    public Traits traits(int id) {
        int features = parameters.market().features();
        double[] weights = new double[features];
        double[] scatter = new double[features];
        double sum = 0;
        for (int k = 0; k < features; k++) {
            weights[k] = Chance.exponential(chance.uniform(Purpose.TASTE_WEIGHT, id, k));
            sum += weights[k];
            scatter[k] = parameters.market().tasteScatter() * normal(Purpose.TASTE, id, k);
        }
        for (int k = 0; k < features; k++) {
            weights[k] /= sum;
        }
        double sigma = parameters.market().dealSizeSigma();
        double size = StrictMath.exp(sigma * normal(Purpose.DEAL_SIZE, id, 0) - sigma * sigma / 2);
        return new Traits(id, segmentOf(id), size, weights, scatter);
    }

    /** Returns the days from one need to the next of an account; infinite when there is none. */
    public double needGap(int id, int ordinal) {
        double rate =
                segment(segmentOf(id)).needsPerYear() / parameters.simulation().yearDays();
        return Chance.exponential(chance.uniform(Purpose.NEED_TIME, id, ordinal)) / rate;
    }

    /** Returns a need of a customer that arose on a day. */
    public Need need(Traits traits, int ordinal, double day) {
        SegmentParameters s = segment(traits.segment());
        long key = key(traits.id(), ordinal);
        double cycle = s.cycleDays() * StrictMath.exp(s.cycleSigma() * normal(Purpose.CYCLE, key, 0));
        int group = 1 + Chance.poisson(s.groupExtra(), chance.uniform(Purpose.GROUP_SIZE, traits.id(), 0));
        double ratio = s.willingnessToPay()
                * StrictMath.exp(parameters.market().willingnessSigma() * normal(Purpose.WILLINGNESS, key, 0));
        double mean = parameters.market().selfEducation();
        double half = Math.min(mean, 1 - mean);
        double educated = mean + half * (2 * chance.uniform(Purpose.SELF_EDUCATION, key, 0) - 1);
        return new Need(key, ordinal, day, day + cycle, s.listPrice() * traits.size() * ratio, group, educated);
    }

    /** Returns whether a visitor sends a form of so many fields; each field beyond the free ones loses some of them. */
    public boolean sendsForm(long visitor, int fields) {
        int beyond = Math.max(0, fields - parameters.qualification().freeFields());
        double stay = StrictMath.pow(parameters.qualification().fieldRetention(), beyond);
        return chance.uniform(Purpose.FORM, visitor, 0) < stay;
    }

    /** Returns how much a mail annoys a customer, over one on the right list. */
    double mailWeight(Need need, boolean forReady, double day) {
        NurtureParameters nurture = parameters.nurture();
        return forReady == need.nearsDecision(day, nurture.readyPart()) ? 1 : nurture.wrongListWeight();
    }

    /** Returns the chance that a customer who is pressed for a decision withdraws. */
    double annoyanceWhenPressed() {
        return parameters.nurture().annoyance() * parameters.nurture().pressedWeight();
    }

    /** Returns the key of a need. */
    public static long key(int customer, int ordinal) {
        return JourneyKey.of(customer, ordinal);
    }

    /** Returns the reading of ln(willingness to pay / list at the start) that an item of a journey gives. */
    public double willingnessReading(Traits traits, Need need, int item) {
        double sigma = 1 / StrictMath.sqrt(Math.max(parameters.pricing().itemPrecision(), 1e-12));
        double truth = StrictMath.log(need.worth() / (segment(traits.segment()).listPrice() * traits.size()));
        return truth + sigma * normal(Purpose.ITEM_READING, need.key(), item % (int) MAX_READING_ITEMS);
    }

    /** Returns the reading of a customer's taste on a feature that a deal gives. */
    public double tasteReading(Traits traits, Need need, int feature, double day) {
        double sigma = 1 / StrictMath.sqrt(Math.max(parameters.product().dealPrecision(), 1e-12));
        double truth = centres.at(traits.segment(), feature, day) + traits.scatter()[feature];
        return truth + sigma * normal(Purpose.TASTE_READING, need.key(), feature);
    }

    /** Returns the tastes of an account on a day. */
    public double[] tastes(Traits traits, double day) {
        double[] tastes = new double[traits.scatter().length];
        for (int k = 0; k < tastes.length; k++) {
            tastes[k] = centres.at(traits.segment(), k, day) + traits.scatter()[k];
        }
        return tastes;
    }

    /** Returns how near a stance comes to an account's tastes on a day; 1 is nearest, 0 where nothing explained is heeded. */
    double relevance(Traits traits, double[] stance, double day) {
        if (!parameters.mechanisms().understanding()) {
            return 0;
        }
        double miss = 0;
        for (int k = 0; k < stance.length; k++) {
            double taste = centres.at(traits.segment(), k, day) + traits.scatter()[k];
            miss += traits.weights()[k] * Math.abs(stance[k] - taste);
        }
        return Math.max(0, 1 - miss);
    }

    double normal(Purpose purpose, long entity, long occasion) {
        return Chance.normal(chance.uniform(purpose, entity, occasion));
    }
}
