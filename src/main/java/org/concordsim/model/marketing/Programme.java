package org.concordsim.model.marketing;

import org.concordsim.model.event.Account;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.parameters.DueDays;
import org.concordsim.model.parameters.PromotionParameters;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/** Marketing's programme: campaigns that spend the promotion budget, events, content and research, evenly over the year. */
public final class Programme {
    private static final Segment[] SEGMENTS = Segment.values();

    private final MarketingContext context;
    private final MarketingTeam team;
    private final Messages messages;
    private final Listening listening;
    private final double[] shares = new double[Channel.values().length];
    private final double[] spent = new double[shares.length];
    private final double[] focus = {1, 1, 1};
    private double promotionPerYear;
    private double researched;
    private double researchPlanned;

    /** What marketing hears and how much joint time stands behind it. */
    public interface Listening {
        /** Returns the part of a voice for which joint hours are there, and takes them. */
        double heard(double voice, double hours, boolean content);

        /** Notes that a marketer holds the n-th trade show. */
        void held(int marketer, int number);

        /** Writes the stance that a marketer takes for a segment, given a voice of Sales, into an array. */
        void stance(int marketer, Segment segment, double salesVoice, double[] out);
    }

    /** Creates the programme of a promotion budget. */
    public Programme(MarketingContext context, MarketingTeam team, Messages messages, Listening listening) {
        this.context = context;
        this.team = team;
        this.messages = messages;
        this.listening = listening;
        for (Channel c : Channel.values()) {
            shares[c.ordinal()] = context.parameters().channels().of(c).spendShare();
        }
        this.promotionPerYear = promotion().budgetPerYear() * promotion().share();
    }

    /** Starts the programme. */
    public void start() {
        if (context.parameters().mechanisms().promotion()) {
            every(promotion().campaignsPerYear(), 1, this::campaign);
            every(promotion().eventsPerYear(), 2, this::event);
        }
        if (context.parameters().mechanisms().understanding()) {
            every(promotion().contentPerYear(), 3, this::content);
        }
        every(52, 4, this::research);
    }

    private void every(double timesAYear, long kind, java.util.function.IntConsumer action) {
        if (timesAYear > 0) {
            double gap = context.parameters().simulation().yearDays() / timesAYear;
            context.agenda().in(gap / 2, Phase.MARKETING, Chance.mix(kind), () -> repeat(gap, kind, 0, action));
        }
    }

    private void repeat(double gap, long kind, int number, java.util.function.IntConsumer action) {
        action.accept(number);
        context.agenda()
                .in(
                        gap,
                        Phase.MARKETING,
                        Chance.mix(kind * 1000003 + number),
                        () -> repeat(gap, kind, number + 1, action));
    }

    private void campaign(int number) {
        double hours = hours(promotion().campaignHours(), WorkKind.CAMPAIGN, number);
        double voice = listening.heard(
                context.charter().levers().voiceCampaigns(), promotion().campaignHours(), false);
        team.ask(WorkKind.CAMPAIGN, hours, due().campaign(), number, seat -> spend(seat, voice));
    }

    private void spend(int seat, double voice) {
        double money = promotionPerYear / promotion().campaignsPerYear();
        for (Channel c : Channel.values()) {
            if (c != Channel.EVENT || !(promotion().eventsPerYear() > 0)) {
                reach(c, money * shares[c.ordinal()]);
            }
        }
        double[] stance = new double[context.parameters().market().features()];
        for (Segment s : SEGMENTS) {
            listening.stance(seat, s, voice, stance);
            messages.speak(s, stance);
        }
    }

    private void reach(Channel channel, double money) {
        context.ledger().move(context.now(), Account.PROMOTION, null, -money);
        if (context.parameters().firm().agency()) {
            context.ledger()
                    .move(
                            context.now(),
                            Account.AGENCY,
                            null,
                            -money * context.parameters().firm().agencyFee());
        }
        spent[channel.ordinal()] += money;
        for (Segment s : SEGMENTS) {
            context.awareness().spend(channel, s, money, focus[s.ordinal()], context.now());
        }
    }

    private void event(int number) {
        double hours = hours(promotion().eventHours(), WorkKind.EVENT, number);
        team.ask(WorkKind.EVENT, hours, due().campaign(), 5000 + number, seat -> hold(seat, number));
    }

    private void hold(int seat, int number) {
        listening.held(seat, number);
        reach(
                Channel.EVENT,
                promotionPerYear * shares[Channel.EVENT.ordinal()] / promotion().eventsPerYear());
    }

    private void content(int number) {
        double voice = listening.heard(
                context.charter().levers().voiceContent(), promotion().contentHours(), true);
        Segment segment = SEGMENTS[number % SEGMENTS.length];
        team.ask(
                WorkKind.CONTENT,
                hours(promotion().contentHours(), WorkKind.CONTENT, number),
                due().content(),
                10000 + number,
                seat -> {
                    double[] stance = new double[context.parameters().market().features()];
                    listening.stance(seat, segment, voice, stance);
                    messages.add(segment, stance, context.now());
                    context.events().accept(new WorkEvent.ContentMade(context.now(), voice));
                });
    }

    private void research(int number) {
        double mean = context.parameters().work().researchHours() / 52;
        team.ask(
                WorkKind.RESEARCH,
                hours(mean, WorkKind.RESEARCH, number),
                due().research(),
                20000 + number,
                this::researched);
        researchPlanned++;
    }

    private void researched(int seat) {
        researched++;
        team.get(seat).study();
    }

    private double hours(double mean, WorkKind kind, int number) {
        return context.content().hours(mean, kind, -7, number);
    }

    private DueDays due() {
        return context.parameters().work().dueDays();
    }

    private PromotionParameters promotion() {
        return context.parameters().promotion();
    }

    /** Returns the share of the planned research that was done since the last call. */
    public double researchDone() {
        double share = researchPlanned > 0 ? Math.min(1, researched / researchPlanned) : 0;
        researched = 0;
        researchPlanned = 0;
        return share;
    }

    /** Sets the promotion budget of the coming year. */
    public void budget(double money) {
        promotionPerYear = money;
    }

    /** Returns the promotion budget of the year. */
    public double budget() {
        return promotionPerYear;
    }

    /** Returns the shares of the channels. */
    public double[] shares() {
        return shares.clone();
    }

    /** Returns the money spent on each channel since the last review. */
    public double[] spent() {
        return spent.clone();
    }

    /** Sets the shares of the channels and the weight of each segment, and begins a new count. */
    public void mix(double[] next, double[] segmentWeights) {
        System.arraycopy(next, 0, shares, 0, shares.length);
        System.arraycopy(segmentWeights, 0, focus, 0, focus.length);
        java.util.Arrays.fill(spent, 0);
    }

    /** Returns the weight of each segment. */
    public double[] focus() {
        return focus.clone();
    }
}
