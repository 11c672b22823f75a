package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.budget.BudgetDecision;
import org.concordsim.model.budget.BudgetQuestion;
import org.concordsim.model.budget.BudgetRule;
import org.concordsim.model.budget.BudgetView;
import org.concordsim.model.budget.ChannelMix;
import org.concordsim.model.budget.CreditedReturn;
import org.concordsim.model.budget.Executive;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.handoff.CreditLog;
import org.concordsim.model.marketing.Programme;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.BudgetParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The programme budget: what each function argues from the credited, lagged data it sees, and how it is divided. */
final class BudgetBoard {
    private static final int YEARS_QUARTERS = 8;

    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Chance chance;
    private final Charter charter;
    private final CreditLog credit;
    private final Programme programme;
    private final SalesTeam sales;
    private final Quarrel quarrel;
    private final BudgetView logged;
    private final BudgetView byMarketing;
    private final BudgetView bySales;
    private final double[] channelCredit = new double[Channel.values().length];
    private final double[] segmentCredit = new double[Segment.values().length];
    private double share;
    private final double[] bookings = new double[YEARS_QUARTERS];
    private int quarters;

    BudgetBoard(Meetings.Office office, CreditLog credit, Programme programme, SalesTeam sales, Quarrel quarrel) {
        this.sales = sales;
        this.quarrel = quarrel;
        this.events = office.events();
        this.parameters = office.parameters();
        this.chance = office.chance();
        this.charter = office.charter();
        this.credit = credit;
        this.programme = programme;
        this.share = parameters.promotion().share();
        this.logged = new BudgetView(unseen(), unseen());
        this.byMarketing = new BudgetView(unseen(), unseen());
        this.bySales = new BudgetView(unseen(), unseen());
    }

    private CreditedReturn unseen() {
        BudgetParameters b = parameters.budget();
        return new CreditedReturn(b.lagQuarters(), b.memoryQuarters(), b.returnVariation());
    }

    /** Notes a quarter's spending, Sales' payroll included, and what the log credits to whom. */
    void note(double payroll) {
        double booked = credit.marketing() + credit.sales();
        double quarter =
                parameters.promotion().budgetPerYear() * parameters.simulation().quarterShare();
        double sales = (1 - share) * quarter + payroll;
        logged.promotion().note(share * quarter, credit.marketing());
        logged.capacity().note(sales, credit.sales());
        byMarketing
                .promotion()
                .note(share * quarter, credit.marketing() + parameters.budget().marketingClaim() * credit.sales());
        byMarketing.capacity().note(sales, credit.sales());
        bySales.promotion().note(share * quarter, credit.marketing());
        bySales.capacity().note(sales, credit.sales() + credit.marketing());
        for (Channel c : Channel.values()) {
            channelCredit[c.ordinal()] += credit.of(c);
        }
        for (Segment s : Segment.values()) {
            segmentCredit[s.ordinal()] += credit.of(s);
        }
        bookings[quarters % YEARS_QUARTERS] = booked;
        quarters++;
        credit.clear();
    }

    /** Divides the budget of the coming year; returns the money for Sales' capacity. */
    double divide(double day) {
        Levers levers = charter.levers();
        BudgetQuestion question = question(levers);
        BudgetDecision decision = BudgetDecision.of(levers.budgetRule(), question);
        double compromise = levers.budgetRule().share(question.weighing(0));
        double estimate = BudgetRule.ESTIMATE.share(question.weighing(1));
        events.accept(new FirmEvent.BudgetDivided(
                day, question.marketingWish(), question.salesWish(), compromise, estimate, decision.decided()));
        settle(decision, day);
        double least = parameters.budget().leastShare();
        share = Math.max(least, Math.min(1 - least, decision.decided()));
        programme.budget(Math.min(decision.promotion(), share * question.budget()));
        mix(levers);
        return decision.capacity();
    }

    private BudgetQuestion question(Levers levers) {
        BudgetParameters b = parameters.budget();
        double step = parameters.promotion().budgetStep();
        return new BudgetQuestion(
                parameters.promotion().budgetPerYear(),
                byMarketing.wish(share, step),
                bySales.wish(share, step),
                logged.wish(share, step),
                levers.budgetEstimateWeight(),
                levers.budgetVoiceMarketing(),
                executive(),
                inYear(0) < b.downturnBelow() * inYear(1) ? b.downturnSaving() : 0);
    }

    private void settle(BudgetDecision decision, double day) {
        BudgetParameters b = parameters.budget();
        if (decision.gap() > b.conflictTolerance()) {
            double hours = quarrel.takes(b.conflictHours());
            events.accept(new ConflictEvent.Settled(
                    day, ConflictKind.PROMOTION, null, decision.gap(), decision.winner(), hours, 0));
        }
    }

    private Executive executive() {
        double u = chance.uniform(Purpose.EXECUTIVE, quarters, 0);
        return new Executive(
                share,
                parameters.firm().executiveAttention(),
                parameters.firm().executiveBias(),
                parameters.firm().executiveNoise() * Chance.normal(u));
    }

    private double inYear(int back) {
        double sum = 0;
        for (int q = 0; q < 4; q++) {
            int at = quarters - 1 - 4 * back - q;
            sum += at >= 0 ? bookings[at % YEARS_QUARTERS] : 0;
        }
        return sum;
    }

    private void mix(Levers levers) {
        double[] salesBelief = new double[channelCredit.length];
        for (Channel c : Channel.values()) {
            for (Salesperson s : sales.all()) {
                salesBelief[c.ordinal()] += s.leadsAreReal(c).mean();
            }
        }
        double[] next = new ChannelMix(
                        programme.shares(),
                        programme.spent(),
                        channelCredit,
                        salesBelief,
                        levers.voiceCampaigns(),
                        parameters.promotion().channelStep())
                .next();
        programme.mix(next, focus());
        java.util.Arrays.fill(channelCredit, 0);
        java.util.Arrays.fill(segmentCredit, 0);
    }

    private double[] focus() {
        double[] now = programme.focus();
        double sum = segmentCredit[0] + segmentCredit[1] + segmentCredit[2];
        if (!(sum > 0)) {
            return now;
        }
        double least = parameters.budget().leastFocus();
        for (int s = 0; s < now.length; s++) {
            double wish = now.length * segmentCredit[s] / sum;
            double nearer = Math.max(least, Math.min(1 / least, wish));
            now[s] += parameters.promotion().channelStep() * (nearer - now[s]);
        }
        double total = now[0] + now[1] + now[2];
        for (int s = 0; s < now.length; s++) {
            now[s] *= now.length / total;
        }
        return now;
    }
}
