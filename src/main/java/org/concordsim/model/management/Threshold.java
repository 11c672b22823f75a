package org.concordsim.model.management;

import org.concordsim.model.event.Segment;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.incentive.LeadTarget;
import org.concordsim.model.incentive.LeadWorth;
import org.concordsim.model.incentive.ThresholdChoice;
import org.concordsim.model.incentive.ThresholdQuestion;
import org.concordsim.model.lead.Views;
import org.concordsim.model.marketing.Marketer;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.QualificationParameters;
import org.concordsim.model.work.DealHours;

/** Marketers' quarterly choice of how many leads to pass on, given their target, bonuses, shared pay and how far they look. */
final class Threshold {
    private static final double NEARLY_NONE = 1e-12;

    private final Parameters parameters;
    private final Charter charter;
    private final Views views;
    private final Qualification inbox;
    private final PriceList prices;
    private final MarketingTeam marketers;

    Threshold(Meetings.Office office, Views views, Qualification inbox, PriceList prices, MarketingTeam marketers) {
        this.parameters = office.parameters();
        this.charter = office.charter();
        this.views = views;
        this.inbox = inbox;
        this.prices = prices;
        this.marketers = marketers;
    }

    /** Chooses the threshold of the coming quarter and returns how far the last quarter's target was reached. */
    double choose() {
        double[] scores = inbox.scores();
        if (scores.length == 0) {
            inbox.beginQuarter(views.marketing().threshold());
            return 1;
        }
        QualificationParameters q = parameters.qualification();
        double honest = views.marketing().threshold();
        LeadTarget target = new LeadTarget(
                q.mqlTargetGrowth() * count(scores, honest),
                marketers.all().stream().mapToDouble(m -> m.plan().bonus()).sum());
        double attained = target.attainment(count(scores, inbox.operative().threshold()));
        inbox.beginQuarter(ThresholdChoice.choose(new ThresholdQuestion(
                scores,
                q.leastThreshold(),
                q.mostThreshold(),
                q.thresholdStep(),
                target,
                charter.levers().sharedPay(),
                worth(),
                parameters.pay().commissionNew() * discount())));
        return attained;
    }

    /** Returns what the common result is worth to marketers now: it comes a sales cycle after the bonus for leads. */
    private double discount() {
        double days = 0;
        for (Segment s : Segment.values()) {
            var p = parameters.market().segments().of(s);
            days += p.leadShare() * p.cycleDays();
        }
        double years = days / parameters.simulation().yearDays();
        double sum = 0;
        for (Marketer marketer : marketers.all()) {
            sum += marketer.discount(years);
        }
        return sum / marketers.all().size();
    }

    private LeadWorth worth() {
        double d = views.separation(views.marketing());
        double base = baseRate(d);
        DealHours expected = new DealHours(parameters);
        double revenue = 0;
        double hours = 0;
        for (Segment s : Segment.values()) {
            var p = parameters.market().segments().of(s);
            revenue += p.leadShare() * prices.list(s) * parameters.market().startRealised();
            hours += p.leadShare() * expected.of(s);
        }
        QualificationParameters q = parameters.qualification();
        double leadHours = q.attemptsBelief() * parameters.work().attemptHours()
                + expected.discovery()
                + hours * q.dealHoursBelief();
        double hourWorth = parameters.pay().planBookings() / sellingHours();
        return new LeadWorth(score -> chance(base, d, score), revenue, leadHours, hourWorth);
    }

    private double sellingHours() {
        return parameters.qualification().sellingBelief()
                * parameters.people().hoursPerDay()
                * parameters.people().availability()
                * parameters.simulation().quarterDays();
    }

    private double baseRate(double d) {
        double passed = inbox.reportedPrecision();
        double odds =
                passed / (1 - passed) * StrictMath.exp(-(d * inbox.operative().threshold() + d / 2 - d * d / 2));
        return Math.max(NEARLY_NONE, Math.min(1 - NEARLY_NONE, share(odds)));
    }

    private double chance(double base, double d, double score) {
        double odds = base / (1 - base) * StrictMath.exp(d * score - d * d / 2);
        return odds < Double.POSITIVE_INFINITY
                ? parameters.people().winBelief() * odds / (1 + odds)
                : parameters.people().winBelief();
    }

    private static double share(double odds) {
        return odds < Double.POSITIVE_INFINITY ? odds / (1 + odds) : 1;
    }

    private static double count(double[] scores, double threshold) {
        int n = 0;
        for (double s : scores) {
            n += s >= threshold ? 1 : 0;
        }
        return n;
    }
}
