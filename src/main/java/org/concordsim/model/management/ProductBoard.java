package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.Winner;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.product.AnchorReview;
import org.concordsim.model.product.BusinessCase;

/**
 * Product planning: once a cycle every segment's edition of the product is judged by the market and a new one is planned, and
 * the anchor product is reviewed.
 */
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
    }

    /** Judges what was launched and begins a cycle. */
    void plan() {
        if (!parameters.mechanisms().productPlanning()) {
            return;
        }
        for (Segment s : Segment.values()) {
            judge(s);
            new NewProduct(this, s, cycle)
                    .conceive(voice() * parameters.product().conceptVoice());
        }
        cycle++;
    }

    private void judge(Segment s) {
        double planned = portfolio.edition(s).planned();
        double reached = portfolio.edition(s).reached();
        if (planned >= 0 && reached >= 0) {
            double needed = parameters.product().successShare();
            boolean success = new BusinessCase(planned, needed).succeeds(reached);
            events.accept(new FirmEvent.ProductJudged(marketing.now(), s, planned, reached, success));
        }
    }

    /** Returns the part of the money proposed that a segment's edition usually brings, as far as the firm has seen. */
    double usual(Segment s) {
        double weight = parameters.people().dealBeliefWeight()
                * parameters.market().segments().of(s).listPrice();
        double prior = parameters.people().winBelief() * parameters.market().startRealised();
        return portfolio.edition(s).expected(Math.min(1, prior), weight);
    }

    /** Returns Sales' voice in products as agreed on. */
    double voice() {
        return charter.levers().voiceProduct();
    }

    /** Returns marketers' hours for one segment's edition. */
    double hours() {
        return parameters.product().cycleHours() / Segment.values().length;
    }

    /** Returns the current day. */
    double now() {
        return marketing.now();
    }

    /** Announces something. */
    void announce(ModelEvent event) {
        events.accept(event);
    }

    /** Returns the parameters. */
    Parameters parameters() {
        return parameters;
    }

    /** Returns the products. */
    Portfolio portfolio() {
        return portfolio;
    }

    /** Returns what the functions know. */
    Knowledge knowledge() {
        return knowledge;
    }

    /** Returns the nature of customers, for observation alone. */
    Nature nature() {
        return nature;
    }

    /** Returns the marketers. */
    MarketingTeam marketing() {
        return marketing;
    }

    /** Returns the stock of joint work. */
    JointHours joint() {
        return joint;
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
