package org.concordsim.model.sales;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.incentive.Pitch;
import org.concordsim.model.incentive.PitchChoice;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.parameters.PeopleParameters;
import org.concordsim.model.parameters.SegmentParameters;
import org.concordsim.model.parameters.UnderstandingParameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * What a salesperson explains in a meeting: the items that raise own expected pay most per hour, as far as they bring
 * more than own calls would, and content if it is known and worth its search.
 */
final class Pitching {
    private static final int CONTENT = -1;

    private final SalesContext context;
    private final SalesTeam team;
    private final PayPerHour pay;
    private final PriceTalk talk;

    Pitching(SalesContext context, SalesTeam team, PayPerHour pay) {
        this.context = context;
        this.team = team;
        this.pay = pay;
        this.talk = new PriceTalk(context);
    }

    /** Chooses what to pitch at the next meeting, and returns the hours that this takes on average. */
    double plan(Lead lead) {
        lead.planned = 0;
        if (!context.explains()) {
            return 0;
        }
        SegmentParameters p = segment(lead);
        double each = context.parameters().work().pitchShare() * p.hoursWithCustomer() / p.items();
        int most = (p.items() + p.meetings() - 1) / p.meetings();
        List<Pitch> chosen = PitchChoice.choose(offers(lead, each), hourWorth(lead), most);
        chosen.forEach(pitch -> lead.planned |= 1 << pitch.subject());
        return chosen.size() * each;
    }

    private List<Pitch> offers(Lead lead, double hours) {
        double gain = gain(lead);
        double whole = context.parameters().people().pitchBelief()
                * promise(lead)
                * relevance(lead, stance(lead))
                * skill(lead);
        int items = segment(lead).items();
        List<Pitch> offers = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            double news = 1 - heard(lead, item);
            if ((lead.pitched & (1 << item)) == 0 && news > 0) {
                offers.add(new Pitch(item, Math.max(-1, Math.min(1, whole * news / items)), gain, hours));
            }
        }
        return offers;
    }

    /** Returns the believed chance that marketing explained an item: known where the record shows it, else a usual share. */
    private double heard(Lead lead, int item) {
        if (lead.channel() == null) {
            return 0;
        }
        if (context.chance().uniform(Purpose.REDUNDANT, lead.key(), 0, item) < context.itemChance(lead.salesperson)) {
            return (lead.explainedByMarketing & (1 << item)) != 0 ? 1 : 0;
        }
        return context.parameters().understanding().webShare();
    }

    /** Returns how much better the product is believed to suit than where explaining does no good; 1 suits wholly. */
    private double promise(Lead lead) {
        double usual = context.parameters().people().pitchFit();
        double miss = 1
                - context.portfolio()
                        .relevance(context.portfolio().offering(lead.segment()).features(), stance(lead));
        return (1 - miss / 2 - usual) / (1 - usual);
    }

    private double skill(Lead lead) {
        double sigma = context.parameters().people().explainingSigma();
        int incarnation = team.get(lead.salesperson).person().incarnation();
        double z = Chance.normal(context.chance().uniform(Purpose.EXPLAINING, lead.salesperson, incarnation));
        return StrictMath.exp(sigma * z - sigma * sigma / 2);
    }

    private double gain(Lead lead) {
        double usual = context.reference().of(lead.segment()) * talk.listMoney(lead);
        return talk.salesGain(team.get(lead.salesperson), lead).applyAsDouble(usual);
    }

    /** Returns what an hour of own calls is believed to bring instead; money. */
    private double hourWorth(Lead lead) {
        return pay.prospecting(team.get(lead.salesperson));
    }

    /** Explains what was planned, and returns whether a piece of content was used. */
    boolean give(Lead lead) {
        if (lead.planned == 0) {
            return false;
        }
        UnderstandingParameters u = context.parameters().understanding();
        double credibility = lead.marketerPresent ? u.expertCredibility() : u.salesCredibility();
        double rate = Math.min(1, u.pitchRate() * credibility * skill(lead));
        double[] stance = stance(lead);
        boolean content = usesContent(lead);
        int redundant = 0;
        for (int rest = lead.planned; rest != 0; rest &= rest - 1) {
            int item = Integer.numberOfTrailingZeros(rest);
            redundant += explain(lead, item, rate, stance) ? 1 : 0;
            if (content) {
                double[] written = context.colleagues().contentStance(lead.segment());
                context.funnel().perceive(lead, new Stimulus.Explained(item, u.contentRate(), written));
            }
        }
        lead.pitched |= lead.planned;
        lead.planned = 0;
        if (redundant > 0) {
            repeat(lead);
        }
        return content;
    }

    private boolean explain(Lead lead, int item, double rate, double[] stance) {
        if ((lead.explainedByMarketing & (1 << item)) != 0) {
            return true;
        }
        context.funnel().perceive(lead, new Stimulus.Explained(item, rate, stance));
        return false;
    }

    private void repeat(Lead lead) {
        double hours = context.parameters().work().redundantPitchHours();
        context.funnel().perceive(lead, new Stimulus.PitchRepeated(hours));
        team.get(lead.salesperson).person().appoint(WorkKind.REDUNDANT_PITCH, hours);
        double people = context.funnel().customer(lead).journey().attendees();
        context.events()
                .accept(new CustomerEvent.PitchRepeated(context.now(), lead.key(), lead.segment(), hours * people));
    }

    /** Returns the salesperson's message: tastes as read from this customer and from the segment's others. */
    double[] stance(Lead lead) {
        double[] mean = lead.tasteReading.clone();
        if (!context.parameters().mechanisms().contradiction()) {
            return context.colleagues().campaignStance(lead.segment());
        }
        double[] segment = new double[mean.length];
        double drift = context.parameters().beliefs().drift();
        double precision = team.get(lead.salesperson).tastes(lead.segment()).mean(context.now(), drift, segment);
        double scatter = context.parameters().market().tasteScatter();
        double own = context.parameters().product().dealPrecision();
        double prior = 1 / (scatter * scatter + 1 / Math.max(precision, 1e-9));
        for (int k = 0; k < mean.length; k++) {
            mean[k] = (own * mean[k] + prior * segment[k]) / (own + prior);
        }
        return mean;
    }

    private boolean usesContent(Lead lead) {
        UnderstandingParameters u = context.parameters().understanding();
        double known = u.contentKnown()
                + (1 - u.contentKnown()) * context.relationships().languageOf(lead.salesperson);
        double pieces = context.colleagues().contentPieces(lead.segment());
        double found = known * pieces / (pieces + u.contentHalfStock());
        if (context.chance().uniform(Purpose.CONTENT, lead.key(), lead.meetings) >= found) {
            return false;
        }
        PeopleParameters people = context.parameters().people();
        double rise =
                people.contentBelief() * relevance(lead, context.colleagues().contentStance(lead.segment()));
        Pitch content = new Pitch(CONTENT, rise, gain(lead), context.searchHours());
        if (!content.pays(hourWorth(lead))) {
            return false;
        }
        team.get(lead.salesperson).person().appoint(WorkKind.PREPARATION, content.hours());
        return true;
    }

    /** Returns how near a stance is believed to come to what the customer wants. */
    private double relevance(Lead lead, double[] stance) {
        return Math.max(0, context.portfolio().relevance(stance, lead.tasteReading) - lead.tasteDoubt);
    }

    private SegmentParameters segment(Lead lead) {
        return context.parameters().market().segments().of(lead.segment());
    }
}
