package org.concordsim.model.marketing;

import java.util.function.ToIntFunction;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.parameters.AfterSaleParameters;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/**
 * Marketing's mails to owners, in rounds by segment: a round goes out when somebody has done the work. Owners read what came
 * since when next they are dealt with, so a round visits nobody.
 */
public final class OwnerMail {
    private static final int FIRST_KEY = 30_000;

    private final MarketingContext context;
    private final MarketingTeam team;
    private final int[] sent = new int[Segment.values().length];

    /** Creates the mails of a team. */
    public OwnerMail(MarketingContext context, MarketingTeam team) {
        this.context = context;
        this.team = team;
    }

    /** Starts the rounds; owners counts those of a segment. */
    public void start(ToIntFunction<Segment> owners) {
        AfterSaleParameters p = context.parameters().afterSale();
        if (context.parameters().mechanisms().ownerMail() && p.ownerMailsPerYear() > 0) {
            double gap = context.parameters().simulation().yearDays() / p.ownerMailsPerYear();
            plan(owners, gap / 2, gap, 0);
        }
    }

    private void plan(ToIntFunction<Segment> owners, double days, double gap, int round) {
        context.agenda().in(days, Phase.MARKETING, Chance.mix(FIRST_KEY + round), () -> {
            for (Segment segment : Segment.values()) {
                ask(segment, owners.applyAsInt(segment), round);
            }
            plan(owners, gap, gap, round + 1);
        });
    }

    private void ask(Segment segment, int owners, int round) {
        double mean = owners * context.parameters().afterSale().ownerMailHours();
        int occasion = round * Segment.values().length + segment.ordinal();
        double hours = context.content().hours(mean, WorkKind.OWNER_MAIL, -8, occasion);
        if (owners > 0) {
            double due = context.parameters().work().dueDays().ownerMail();
            team.ask(WorkKind.OWNER_MAIL, hours, due, FIRST_KEY + occasion, seat -> sent[segment.ordinal()]++);
        }
    }

    /** Returns the rounds that have gone out to a segment's owners. */
    public int sent(Segment segment) {
        return sent[segment.ordinal()];
    }
}
