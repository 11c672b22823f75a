package org.concordsim.model.sales;

import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.product.Signal;

/** What a salesperson asks a customer, what it hears of tastes, and what goes into the record. */
final class Interview {
    /** Mean distance of a normal number from its mean, in standard deviations. */
    private static final double MEAN_MISS = StrictMath.sqrt(2 / StrictMath.PI);

    private final SalesContext context;
    private final SalesTeam team;

    Interview(SalesContext context, SalesTeam team) {
        this.context = context;
        this.team = team;
    }

    /** Asks for every item that the salesperson cannot see; the customer answers some of them for the second time. */
    void ask(Lead lead) {
        Journey journey = context.funnel().customer(lead).journey();
        int all = all(lead);
        double each = context.parameters().work().repeatedQuestionHours();
        int repeated = Integer.bitCount(journey.given() & ~lead.knownToSales);
        if (!lead.selfSourced && context.parameters().mechanisms().learning()) {
            learnWhatIsSeen(lead, Integer.bitCount(journey.given()) - repeated, repeated);
        }
        for (int item = 0; item < items(lead); item++) {
            if ((lead.knownToSales & (1 << item)) == 0) {
                context.funnel().perceive(lead, new Stimulus.Asked(item, each));
            }
        }
        for (int i = 0; i < repeated; i++) {
            context.events()
                    .accept(new CustomerEvent.QuestionRepeated(
                            context.now(), lead.key(), lead.segment(), each, lead.customer()));
        }
        int asked = Integer.bitCount(all & ~lead.knownToSales);
        context.events()
                .accept(new DealEvent.Interviewed(
                        context.now(), lead.key(), lead.segment(), lead.salesperson, asked, repeated));
        team.get(lead.salesperson).person().appoint(WorkKind.REPEATED_QUESTION, repeated * each);
        lead.knownToSales = all;
    }

    /** Returns whether a deal needs anything that has to be asked of the customer. */
    boolean isNeeded(Lead lead) {
        return items(lead) > 0;
    }

    private int items(Lead lead) {
        return context.funnel().nature().neededItems(lead.segment());
    }

    private int all(Lead lead) {
        return (1 << items(lead)) - 1;
    }

    private void learnWhatIsSeen(Lead lead, int seen, int repeated) {
        SourceBelief sees = team.get(lead.salesperson).sees();
        for (int i = 0; i < seen + repeated; i++) {
            sees.learn(i < seen);
        }
    }

    /** Returns whether somebody new deals with the customer and lacks items. */
    boolean lacksItems(Lead lead) {
        return (all(lead) & ~lead.knownToSales) != 0;
    }

    /** Notes what the customer said, once: readings of tastes, and the record for others. */
    void listen(Lead lead) {
        Customer customer = context.funnel().customer(lead);
        learnTastes(lead, customer);
        record(lead);
    }

    /** Takes what is usual in the segment for what this customer wants, where nothing is asked; the record holds the deal alone. */
    void suppose(Lead lead) {
        lead.tasteReading = new double[context.parameters().market().features()];
        double drift = context.parameters().beliefs().drift();
        team.get(lead.salesperson).tastes(lead.segment()).mean(context.now(), drift, lead.tasteReading);
        lead.tasteDoubt = MEAN_MISS * context.parameters().market().tasteScatter();
        enter(lead, context.parameters().market().segments().of(lead.segment()).items());
    }

    /** Shares with marketing all that the customer said. */
    void share(Lead lead) {
        lead.recorded = all(lead);
        lead.inRecord = true;
        lead.knownToMarketing = lead.recorded;
    }

    private void learnTastes(Lead lead, Customer customer) {
        double[] reading = new double[context.parameters().market().features()];
        for (int k = 0; k < reading.length; k++) {
            reading[k] = context.funnel()
                    .nature()
                    .tasteReading(customer.traits(), customer.journey().need(), k, context.now());
        }
        lead.tasteReading = reading;
        double precision = context.parameters().product().dealPrecision();
        if (precision > 0) {
            double scatter = context.parameters().market().tasteScatter();
            double ofCentre = 1 / (1 / precision + scatter * scatter);
            team.get(lead.salesperson)
                    .tastes(lead.segment())
                    .add(new Signal(lead.key(), reading, ofCentre, context.now()));
        }
    }

    private void record(Lead lead) {
        lead.recorded = enter(lead, items(lead));
        lead.knownToMarketing |= lead.recorded;
        if (context.parameters().mechanisms().handoff()) {
            double hours = context.recordedShare(lead.salesperson)
                    * items(lead)
                    * context.parameters().work().recordEntryHours();
            team.get(lead.salesperson).person().appoint(WorkKind.RECORD, hours);
        }
    }

    private int enter(Lead lead, int items) {
        int all = (1 << items) - 1;
        double share = context.recordedShare(lead.salesperson);
        int entered = context.visibility().visible(all, share, lead.key(), 1000 + lead.handOffs);
        lead.inRecord = entered != 0;
        return entered;
    }
}
