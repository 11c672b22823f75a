package org.concordsim.model.marketing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.lead.LeadReport;
import org.concordsim.model.parameters.QualificationParameters;
import org.concordsim.model.parameters.WorkParameters;
import org.concordsim.random.Purpose;

/** Marketing's inbox: scoring of inquiries, the joint definition, and the hand-over of what passes. */
public final class Qualification {
    private static final int MOST_SCORES = 8192;
    private static final int MOST_ITEMS = 20;

    private final MarketingContext context;
    private final MarketingTeam team;
    private final Nurture nurture;
    private final LeadForm form;
    private final List<LeadReport> reports = new ArrayList<>();
    private double goodReports;
    private double allReports;
    private double[] scores = new double[256];
    private int scored;
    private LeadDefinition joint;
    private double threshold;
    private Consumer<Lead> toSales = lead -> {};
    private Judge salesJudge = lead -> false;

    /** The sales function's own judgement of a lead, taken as a shadow. */
    public interface Judge {
        /** Returns whether Sales would hold the lead to be good. */
        boolean good(Lead lead);
    }

    /** Creates the inbox. */
    public Qualification(MarketingContext context, MarketingTeam team) {
        this.context = context;
        this.team = team;
        this.joint = context.views().joint();
        this.threshold = context.views().marketing().threshold();
        this.form = new LeadForm(context.parameters());
        this.nurture = new Nurture(context, team, form, this::receive);
    }

    /** Says who takes leads that pass and how Sales judges. */
    public void handTo(Consumer<Lead> sales, Judge judge) {
        this.toSales = sales;
        this.salesJudge = judge;
    }

    /** Returns the form that visitors meet. */
    public LeadForm leadForm() {
        return form;
    }

    /** Returns the mailing lists. */
    public Nurture nurture() {
        return nurture;
    }

    /** Takes an inquiry in. */
    public void receive(Lead lead) {
        lead.stage = Lead.Stage.INQUIRY;
        context.funnel().waitBegins(lead, WaitKind.FOLLOW_UP);
        if (!context.parameters().mechanisms().qualification()) {
            lead.marketer = 0;
            pass(lead);
            return;
        }
        double hours = context.parameters().qualification().scoringHours() + entryHours(lead);
        long key = lead.key() * 64 + lead.round;
        team.ask(
                WorkKind.SCORING,
                hours,
                context.parameters().work().dueDays().scoring(),
                key,
                seat -> score(lead, seat));
    }

    private double entryHours(Lead lead) {
        if (!context.parameters().mechanisms().handoff() || lead.round > 0) {
            return 0;
        }
        double share = context.charter().levers().recordShare()
                * context.charter()
                        .compliance(context.now(), context.parameters().people().informalTrust());
        return share
                * Integer.bitCount(lead.knownToMarketing)
                * context.parameters().work().recordEntryHours();
    }

    private void score(Lead lead, int seat) {
        if (lead.closed) {
            return;
        }
        lead.marketer = seat;
        LeadDefinition definition = operative();
        lead.score = definition.score(lead.signals());
        remember(lead.score);
        boolean passed = lead.score >= definition.threshold();
        context.events()
                .accept(new LeadEvent.Scored(
                        context.now(), lead.key(), lead.segment(), passed, passed, salesJudge.good(lead), seat));
        if (passed) {
            pass(lead);
        } else {
            nurture.take(
                    lead,
                    lead.score
                            >= definition.threshold()
                                    - context.parameters().nurture().readyMargin());
        }
    }

    private void pass(Lead lead) {
        context.events()
                .accept(new LeadEvent.Qualified(
                        context.now(), lead.key(), lead.segment(), lead.channel(), lead.key() >= 0));
        double gaps = context.charter().levers().taskGaps();
        if (context.chance().uniform(Purpose.GAP, lead.key(), lead.round) < gaps) {
            context.events().accept(new LeadEvent.FellThrough(context.now(), lead.key(), lead.segment()));
            context.events()
                    .accept(new LeadEvent.Ignored(context.now(), lead.key(), lead.segment(), lead.channel(), -1));
            lead.ignoredCounted = true;
            if (lead.key() < 0) {
                context.funnel().visitorLeft(lead);
            }
            return;
        }
        double duplicates = context.charter().levers().taskDuplicates();
        if (context.chance().uniform(Purpose.DUPLICATE, lead.key(), lead.round) < duplicates) {
            WorkParameters work = context.parameters().work();
            team.ask(WorkKind.DUPLICATE, work.attemptHours(), work.dueDays().duplicate(), lead.key() + 3, seat -> {});
        }
        toSales.accept(lead);
    }

    /** Returns the definition by which marketing scores now. */
    public LeadDefinition operative() {
        LeadDefinition own = context.views().marketing().withThreshold(threshold);
        return own.towards(joint, jointWeight());
    }

    /** Returns the joint definition. */
    public LeadDefinition joint() {
        return joint;
    }

    private double jointWeight() {
        return context.charter().jointDefinition(context.now());
    }

    /** Takes a report of Sales about a lead. */
    public void report(Lead lead, boolean good) {
        reports.add(new LeadReport(lead.signals().clone(), good));
        allReports++;
        goodReports += good ? 1 : 0;
    }

    /** Returns the share of reported leads that were real, as marketing has seen it and believed before. */
    public double reportedPrecision() {
        QualificationParameters q = context.parameters().qualification();
        double weight = q.precisionBeliefWeight();
        return (goodReports + q.precisionBelief() * weight) / (allReports + weight);
    }

    /** Revises the joint definition from the outcomes that were reported since the last time. */
    public void revise() {
        if (!context.parameters().qualification().frozen() && !reports.isEmpty()) {
            joint = joint.revised(reports, context.parameters().beliefs().definitionStep());
        }
        reports.clear();
    }

    /** Returns the scores of the quarter so far. */
    public double[] scores() {
        return java.util.Arrays.copyOf(scores, scored);
    }

    /** Begins a new quarter with a threshold for marketing's own definition. */
    public void beginQuarter(double ownThreshold) {
        if (!context.parameters().qualification().frozen()) {
            threshold = ownThreshold;
        }
        scored = 0;
    }

    private void remember(double score) {
        if (scored < MOST_SCORES) {
            if (scored == scores.length) {
                scores = java.util.Arrays.copyOf(scores, scored * 2);
            }
            scores[scored++] = score;
        }
    }

    /** Lets a visitor who sends the form give the first items, and receives it. */
    public void form(Lead lead, Channel channel) {
        int fields = form.first();
        boolean hasNeed = lead.key() >= 0;
        int given = Math.min(fields, answers(lead));
        for (int item = 0; hasNeed && item < given; item++) {
            context.funnel().perceive(lead, new Stimulus.Asked(item, 0));
        }
        lead.knownToMarketing = (1 << given) - 1;
        context.events()
                .accept(new CustomerEvent.Inquired(
                        context.now(),
                        lead.key(),
                        lead.customer(),
                        lead.segment(),
                        channel,
                        hasNeed,
                        Integer.bitCount(lead.knownToMarketing)));
        receive(lead);
    }

    /** Returns the items that a visitor can give: what a deal needs, or any for one without a need. */
    private int answers(Lead lead) {
        int needed = context.funnel().nature().neededItems(lead.segment());
        return lead.key() >= 0 || needed == 0 ? needed : MOST_ITEMS;
    }
}
