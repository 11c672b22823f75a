package org.concordsim.model.management;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.market.ReferencePrice;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.pricing.ListPriceReview;
import org.concordsim.model.pricing.ListQuestion;
import org.concordsim.model.pricing.ListView;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.model.pricing.WillingnessBelief;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.work.DealHours;

/** The yearly review of list prices with the voices of marketing, Sales and Finance. */
final class ListBoard {
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Charter charter;
    private final PriceList prices;
    private final ReferencePrice reference;
    private final SalesTeam sales;
    private final MarketResponses marketing;
    private final int[] opportunities = new int[Segment.values().length];

    /** What marketing has learned about buyers and prices. */
    interface MarketResponses {
        /** Returns the response of a segment. */
        PriceResponse of(Segment segment);
    }

    ListBoard(
            Meetings.Office office,
            PriceList prices,
            ReferencePrice reference,
            SalesTeam sales,
            MarketResponses marketing) {
        this.events = office.events();
        this.parameters = office.parameters();
        this.charter = office.charter();
        this.prices = prices;
        this.reference = reference;
        this.sales = sales;
        this.marketing = marketing;
    }

    /** Notes an opportunity of the running year. */
    void opportunity(Segment segment) {
        opportunities[segment.ordinal()]++;
    }

    /** Reviews all list prices. */
    void review(double day) {
        if (!parameters.mechanisms().pricing() || !(parameters.pricing().listReviewStep() > 0)) {
            return;
        }
        for (Segment s : Segment.values()) {
            double factor = ListPriceReview.of(question(s), voices()).decided();
            prices.change(s, factor);
            restate(s, factor);
            events.accept(new FirmEvent.ListPriceSet(day, s, prices.list(s)));
            opportunities[s.ordinal()] = 0;
        }
    }

    private ListPriceReview.Voices voices() {
        Levers levers = charter.levers();
        return new ListPriceReview.Voices(
                levers.listVoiceSales(), levers.listVoiceMarketing(), levers.listVoiceFinance());
    }

    private void restate(Segment segment, double factor) {
        marketing.of(segment).restate(factor);
        for (Salesperson s : sales.all()) {
            s.response(segment).restate(factor);
        }
    }

    private ListQuestion question(Segment s) {
        double step = parameters.pricing().listReviewStep();
        List<PriceResponse> all = new ArrayList<>();
        for (Salesperson person : sales.all()) {
            all.add(person.response(s));
        }
        ListView theirs = view(s, marketing.of(s), sales.contracts().owners(s));
        ListView ours = view(s, PriceResponse.mean(all), 0);
        Salesperson typical = sales.get(0);
        return new ListQuestion(
                prices.list(s),
                prices.cost(s),
                step,
                Math.max(1e-3, step / 5),
                theirs,
                ours,
                theirs,
                price -> typical.plan().gain(0, typical.plan().credit(price, prices.list(s), prices.cost(s)), false),
                new DealHours(parameters).of(s),
                parameters.work().negotiationHours());
    }

    private ListView view(Segment s, PriceResponse response, double owners) {
        double spread = parameters.pricing().priorSpread();
        WillingnessBelief typical = new WillingnessBelief(response.priorMean(), spread * spread);
        return new ListView(
                response,
                typical,
                reference.of(s),
                Math.max(1, opportunities[s.ordinal()]),
                owners,
                parameters.pricing().ownersHeed());
    }
}
