package org.concordsim.model.sales;

import org.concordsim.model.lead.Lead;
import org.concordsim.model.parameters.PricingParameters;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.model.pricing.WillingnessBelief;

/**
 * What became of leads, calls and proposals, as a lesson for those who worked on them; while learning is off nobody takes
 * any, and everybody goes on with the beliefs of the start.
 */
final class Lessons {
    private final SalesContext context;
    private final PriceTalk talk;
    private final boolean taken;

    Lessons(SalesContext context) {
        this.context = context;
        this.talk = new PriceTalk(context);
        this.taken = context.parameters().mechanisms().learning();
    }

    /** Tells a salesperson whether the customer of a marketing lead, reached at last, has a need. */
    void reached(Salesperson s, Lead lead, boolean real) {
        if (taken) {
            s.leadsAreReal(lead.channel()).learn(real);
        }
    }

    /** Tells a salesperson how many opportunities a block of calls found. */
    void called(Salesperson s, int found) {
        if (taken) {
            s.prospects().learnBlock(found);
        }
    }

    /** Tells a salesperson of which segment an opportunity is that own calls found. */
    void found(Salesperson s, Lead lead) {
        if (taken) {
            s.prospects().find(lead.segment());
        }
    }

    /** Tells a salesperson that an opportunity never came to a decision, which counts as not won. */
    void fellThrough(Salesperson s, Lead lead) {
        if (taken) {
            s.wins(lead.segment(), lead.selfSourced).learn(false);
        }
    }

    /** Tells a salesperson how a proposal was decided; marketing learns from those that stand in the record. */
    void decided(Salesperson s, Lead lead, boolean bought) {
        if (!taken) {
            return;
        }
        answered(s.response(lead.segment()), lead, lead.knownToSales, bought);
        s.wins(lead.segment(), lead.selfSourced).learn(bought);
        closes(s, lead).learn(bought);
        if (bought && lead.knownToSales != 0) {
            usual(s.response(lead.segment()), lead);
        }
        if (lead.inRecord) {
            answered(context.colleagues().priceResponse(lead.segment()), lead, lead.knownToMarketing, bought);
        }
    }

    /** Returns the belief that a salesperson forecasts a lead by, and that its decision is a lesson for. */
    SourceBelief closes(Salesperson s, Lead lead) {
        int people = context.funnel().customer(lead).journey().members();
        return s.closes().of(lead.segment(), people, lead.accepted);
    }

    private void answered(PriceResponse response, Lead lead, int items, boolean bought) {
        WillingnessBelief willingness = talk.belief(response, lead, items);
        PriceResponse.Pace pace = PriceResponse.Pace.of(context.parameters().pricing());
        response.learn(lead.priceRatio, willingness, bought, pace);
    }

    private void usual(PriceResponse response, Lead lead) {
        PricingParameters pricing = context.parameters().pricing();
        int items = Integer.bitCount(lead.knownToSales);
        double spread = context.parameters().market().willingnessSigma();
        double precision = Math.max(1e-6, pricing.itemPrecision());
        double variance =
                Math.max(pricing.leastReadingVariance(), spread * spread + 1 / (Math.max(1, items) * precision));
        response.learnPrior(talk.meanReading(lead, lead.knownToSales), variance);
    }
}
