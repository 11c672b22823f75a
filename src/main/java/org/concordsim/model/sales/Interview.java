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
    private final SalesContext context;
    private final SalesTeam team;

    Interview(SalesContext context, SalesTeam team) {
        this.context = context;
        this.team = team;
    }

    /** Asks for every item that the salesperson cannot see; the customer answers some of them for the second time. */
    void ask(Lead lead) {
        Journey journey = context.funnel().customer(lead).journey();
        double each = context.parameters().work().repeatedQuestionHours();
        int repeated = Integer.bitCount(journey.given() & ~lead.knownToSales);
        for (int item = 0; item < journey.items(); item++) {
            if ((lead.knownToSales & (1 << item)) == 0) {
                context.funnel().perceive(lead, new Stimulus.Asked(item, each));
            }
        }
        for (int i = 0; i < repeated; i++) {
            context.events()
                    .accept(new CustomerEvent.QuestionRepeated(
                            context.now(), lead.key(), lead.segment(), each, lead.customer()));
        }
        int asked = Integer.bitCount(((1 << journey.items()) - 1) & ~lead.knownToSales);
        context.events()
                .accept(new DealEvent.Interviewed(
                        context.now(), lead.key(), lead.segment(), lead.salesperson, asked, repeated));
        team.get(lead.salesperson).person().appoint(WorkKind.REPEATED_QUESTION, repeated * each);
        lead.knownToSales = (1 << journey.items()) - 1;
    }

    /** Returns whether somebody new deals with the customer and lacks items. */
    boolean lacksItems(Lead lead) {
        int all = (1 << context.funnel().customer(lead).journey().items()) - 1;
        return (all & ~lead.knownToSales) != 0;
    }

    /** Notes what the customer said, once: readings of tastes, and the record for others. */
    void listen(Lead lead) {
        Customer customer = context.funnel().customer(lead);
        int items = customer.journey().items();
        learnTastes(lead, customer);
        record(lead, items);
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

    private void record(Lead lead, int items) {
        double share = context.recordedShare(lead.salesperson);
        int all = (1 << items) - 1;
        lead.recorded = context.visibility().visible(all, share, lead.key(), 1000 + lead.handOffs);
        lead.knownToMarketing |= lead.recorded;
        if (context.parameters().mechanisms().handoff()) {
            double hours = share * items * context.parameters().work().recordEntryHours();
            team.get(lead.salesperson).person().appoint(WorkKind.RECORD, hours);
        }
    }
}
