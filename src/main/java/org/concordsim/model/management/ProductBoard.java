package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.customer.Offering;
import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.Winner;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.product.AnchorReview;
import org.concordsim.model.product.ProductPlan;

/** Product planning: once a cycle the product moves towards what is believed, and the anchor product is reviewed. */
final class ProductBoard {
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Charter charter;
    private final Portfolio portfolio;
    private final Knowledge knowledge;
    private final Nature nature;
    private final MarketingTeam marketing;
    private final JointHours joint;
    private final Quarrel quarrel;
    private final double[] weights;
    private int cycle;

    ProductBoard(
            Meetings.Office office,
            Portfolio portfolio,
            Knowledge knowledge,
            Nature nature,
            MarketingTeam marketing,
            JointHours joint,
            Quarrel quarrel) {
        this.quarrel = quarrel;
        this.events = office.events();
        this.parameters = office.parameters();
        this.charter = office.charter();
        this.portfolio = portfolio;
        this.knowledge = knowledge;
        this.nature = nature;
        this.marketing = marketing;
        this.joint = joint;
        this.weights = new double[Segment.values().length];
        double sum = 0;
        for (Segment s : Segment.values()) {
            var p = parameters.market().segments().of(s);
            weights[s.ordinal()] = p.accounts() * p.listPrice();
            sum += weights[s.ordinal()];
        }
        for (int s = 0; s < weights.length; s++) {
            weights[s] /= sum;
        }
    }

    /** Begins a cycle: asks marketing for the work; the product changes when it is done. */
    void plan() {
        if (!parameters.mechanisms().productPlanning()) {
            return;
        }
        double wanted = charter.levers().voiceProduct();
        double voice = wanted * joint.take(wanted * parameters.product().cycleHours(), false);
        double[] concept = target(voice);
        double[] unheard = target(0);
        double hours = parameters.product().cycleHours();
        if (!(hours > 0)) {
            launch(voice, concept, unheard);
            return;
        }
        marketing.ask(
                WorkKind.PRODUCT,
                hours,
                parameters.work().dueDays().productCycle(),
                -1000 - cycle++,
                seat -> launch(voice, concept, unheard));
    }

    private void launch(double voice, double[] concept, double[] unheard) {
        double day = marketing.now();
        double[] now = portfolio.offering().features();
        double before = trueFit(now, day);
        ProductPlan plan = new ProductPlan(
                parameters.product().moveShare(), parameters.product().conceptShare());
        double[] late = target(voice * parameters.product().lateVoice());
        double[] next = plan.next(now, concept, late);
        double after = trueFit(next, day);
        double early = after - trueFit(plan.next(now, unheard, late), day);
        double latter = after - trueFit(plan.next(now, concept, target(0)), day);
        portfolio.launch(new Offering(next));
        events.accept(new FirmEvent.ProductChanged(day, before, after, early, latter, voice));
    }

    private double[] target(double voice) {
        double[] sum = new double[parameters.market().features()];
        double[] one = new double[sum.length];
        for (Segment s : Segment.values()) {
            knowledge.heard(s, voice, marketing.now(), one);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weights[s.ordinal()] * one[k];
            }
        }
        return sum;
    }

    /** Returns the mean fit of features to the segments' true centres, for observation alone. */
    private double trueFit(double[] features, double day) {
        double fit = 0;
        for (Segment s : Segment.values()) {
            double miss = 0;
            for (int k = 0; k < features.length; k++) {
                miss += Math.abs(features[k] - nature.centres().at(s, k, day)) / features.length;
            }
            fit += weights[s.ordinal()] * Math.max(0, 1 - 0.5 * miss);
        }
        return fit;
    }

    /** Reviews the anchor product on what the books show. */
    void review(double day) {
        if (!portfolio.anchorOffered()) {
            return;
        }
        double visible = charter.levers().recordShare() * charter.support(day);
        AnchorReview asMarketing = new AnchorReview(own(), portfolio.anchorLaterMargin(), visible);
        AnchorReview asSales = new AnchorReview(own(), portfolio.anchorLaterMargin(), 1);
        if (asMarketing.keeps() != asSales.keeps()) {
            double hours = quarrel.takes(parameters.product().anchorDisputeHours());
            events.accept(new ConflictEvent.Settled(
                    day,
                    ConflictKind.PRODUCT,
                    null,
                    asSales.seenWorth() - asMarketing.seenWorth(),
                    Winner.MARKETING,
                    hours,
                    0));
        }
        if (!asMarketing.keeps()) {
            portfolio.dropAnchor();
        }
        portfolio.closeAnchorYear();
    }

    private double own() {
        double care = parameters.product().anchorCare() * portfolio.anchorCount();
        return portfolio.anchorMargin() - care;
    }
}
