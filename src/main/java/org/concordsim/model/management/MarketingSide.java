package org.concordsim.model.management;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.marketing.MarketingContext;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.marketing.Messages;
import org.concordsim.model.marketing.OwnerMail;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.model.sales.Colleagues;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Office;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Marketing as Sales meets it. */
final class MarketingSide implements Colleagues {
    private final MarketingContext context;
    private final MarketingTeam team;
    private final Qualification inbox;
    private final Messages messages;
    private final JointHours joint;
    private final OwnerMail ownerMail;
    private final PriceResponse[] responses = new PriceResponse[Segment.values().length];
    private SalesTeam sales;
    private TradeShows shows;
    private BooleanSupplier agendaOfMeetings = () -> false;

    MarketingSide(
            MarketingContext context, MarketingTeam team, Qualification inbox, Messages messages, JointHours joint) {
        this.context = context;
        this.team = team;
        this.inbox = inbox;
        this.messages = messages;
        this.joint = joint;
        this.ownerMail = new OwnerMail(context, team);
        double deals = context.parameters().people().marketingDealBeliefWeight();
        for (Segment segment : Segment.values()) {
            responses[segment.ordinal()] = PriceResponse.beforeDeals(context.parameters(), segment, deals);
        }
    }

    /** Returns marketing's side of a firm on day 0. */
    static MarketingSide of(Ground ground, Office office, Staff staff) {
        Parameters parameters = ground.setting().parameters();
        MarketingContext context = ground.marketing();
        MarketingTeam team = new MarketingTeam(context, office, staff);
        Qualification inbox = new Qualification(context, team);
        JointHours joint = new JointHours(context.events(), parameters.work().jointStockQuarters());
        Messages messages =
                Opening.messages(parameters, Opening.product(context.funnel().nature()));
        return new MarketingSide(context, team, inbox, messages, joint);
    }

    void know(SalesTeam other, Relationships relationships, BooleanSupplier meetings) {
        this.sales = other;
        this.shows = new TradeShows(context, other, relationships);
        this.agendaOfMeetings = meetings;
    }

    @Override
    public void ask(WorkKind kind, double hours, double dueDays, long key, IntConsumer done) {
        team.ask(kind, hours, dueDays, key, done);
    }

    @Override
    public void report(Lead lead, boolean good) {
        double trust = sales == null ? 0 : context.parameters().people().informalTrust();
        double share =
                context.charter().levers().feedbackShare() * context.charter().compliance(context.now(), trust);
        boolean delivered = context.parameters().mechanisms().learning()
                && context.parameters().mechanisms().qualification()
                && context.chance().uniform(Purpose.REPORTED, lead.key(), lead.round) < share;
        context.events().accept(new LeadEvent.Reported(context.now(), lead.key(), delivered, good));
        if (delivered) {
            sales.get(lead.salesperson)
                    .person()
                    .appoint(WorkKind.FEEDBACK, context.parameters().work().feedbackHours());
            inbox.report(lead, good);
        }
    }

    @Override
    public void takeBack(Lead lead) {
        int round = lead.round;
        double days = context.parameters().work().takeBackDays();
        context.agenda().in(days, Phase.MARKETING, Chance.mix(lead.key() ^ 55), () -> {
            if (!lead.closed && lead.round == round) {
                judgeAgain(lead);
            }
        });
    }

    /** A lead that Sales sent back passes again only if its score outweighs the no of Sales. */
    private void judgeAgain(Lead lead) {
        double margin = context.parameters().qualification().rejectedMargin();
        if (lead.score >= inbox.operative().threshold() + margin) {
            lead.comesAgain(lead.signals());
            inbox.receive(lead);
        } else {
            inbox.nurture().take(lead, true);
        }
    }

    @Override
    public void nurture(Lead lead) {
        inbox.nurture().take(lead, true);
    }

    @Override
    public boolean bringToMeeting() {
        return agendaOfMeetings.getAsBoolean();
    }

    @Override
    public boolean hasLiaison() {
        return team.liaisons() > 0;
    }

    @Override
    public LeadDefinition jointDefinition() {
        return inbox.joint();
    }

    @Override
    public PriceResponse priceResponse(Segment segment) {
        return responses[segment.ordinal()];
    }

    @Override
    public double[] campaignStance(Segment segment) {
        return messages.campaign(segment);
    }

    @Override
    public double[] contentStance(Segment segment) {
        return messages.content(segment);
    }

    @Override
    public double contentPieces(Segment segment) {
        return messages.pieces(segment, context.now());
    }

    /** Returns what marketers share. */
    MarketingContext context() {
        return context;
    }

    /** Returns the marketers. */
    MarketingTeam team() {
        return team;
    }

    /** Returns marketing's inbox. */
    Qualification inbox() {
        return inbox;
    }

    /** Returns what marketing says. */
    Messages messages() {
        return messages;
    }

    /** Returns the hours of joint work. */
    JointHours joint() {
        return joint;
    }

    /** Returns marketing's mails to owners. */
    OwnerMail ownerMail() {
        return ownerMail;
    }

    /** Returns the trade shows. */
    TradeShows shows() {
        return shows;
    }

    @Override
    public double metAtShows() {
        return shows.met();
    }

    @Override
    public int ownerMails(Segment segment) {
        return ownerMail.sent(segment);
    }

    @Override
    public boolean keyAccountPlan(double hours) {
        return joint.takeForKeyAccount(hours);
    }
}
