package org.concordsim.model.sales;

import java.util.function.DoubleUnaryOperator;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.event.Segment;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.pricing.AskingPrice;
import org.concordsim.model.pricing.PriceCase;
import org.concordsim.model.pricing.PriceGains;
import org.concordsim.model.pricing.PriceQuestion;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.model.pricing.WillingnessBelief;

/** What each party wants a deal's price to be, from what it knows and is paid for. */
final class PriceTalk {
    private final SalesContext context;

    PriceTalk(SalesContext context) {
        this.context = context;
    }

    /** Returns the case that a price rule has to settle. */
    PriceCase of(Salesperson s, Lead lead) {
        Levers levers = context.charter().levers();
        double authority = Math.min(
                levers.discountAuthority(), context.parameters().pricing().authorityFloor());
        return new PriceCase(
                salesWish(s, lead),
                marketingWish(lead),
                () -> deskWish(s, lead),
                authority,
                context.parameters().pricing().consultationVoice(),
                lead.segment() == Segment.ENTERPRISE);
    }

    /** Returns the price ratio that serves the salesperson best. */
    double salesWish(Salesperson s, Lead lead) {
        DoubleUnaryOperator gain = salesGain(s, lead);
        double usual = context.reference().of(lead.segment()) * listMoney(lead);
        double later = context.parameters().pricing().secondChance() * gain.applyAsDouble(usual);
        return AskingPrice.choose(question(
                lead,
                belief(s.response(lead.segment()), lead, lead.knownToSales),
                s.response(lead.segment()),
                gain,
                hoursCost(),
                later));
    }

    /**
     * Returns the price ratio at which pressing for a decision now serves the salesperson better than waiting; NaN if
     * waiting does. Waiting is worth the present price at its chance, paid when the customer is expected to decide.
     */
    double pressingPrice(Salesperson s, Lead lead) {
        PriceResponse response = s.response(lead.segment());
        WillingnessBelief belief = belief(response, lead, lead.knownToSales);
        double list = listMoney(lead);
        double cost = unitCost(lead);
        double waiting =
                response.chance(lead.priceRatio, belief) * salesGain(s, lead).applyAsDouble(lead.priceRatio * list);
        double pressBelief = context.parameters().people().pressBelief();
        double step = context.parameters().pricing().gridStep();
        double best = Double.NaN;
        double bestWorth = waiting;
        for (double ratio = lead.priceRatio; ratio >= lead.floor - 1e-9; ratio -= step) {
            double worth = pressBelief
                    * response.chance(ratio, belief)
                    * s.gain(ratio * list, list, cost, lead.loggedSelfSourced);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = ratio;
            }
        }
        return best;
    }

    /** Returns the price ratio below one refused that serves the salesperson best; NaN if standing firm does. */
    double concession(Salesperson s, Lead lead, double floor) {
        PriceResponse response = s.response(lead.segment());
        WillingnessBelief belief = belief(response, lead, lead.knownToSales);
        double refused = response.chance(lead.priceRatio, belief);
        DoubleUnaryOperator gain = salesGain(s, lead);
        double list = listMoney(lead);
        double step = context.parameters().pricing().gridStep();
        double best = Double.NaN;
        double bestWorth = hoursCost();
        for (double ratio = lead.priceRatio - step; ratio >= floor - 1e-9; ratio -= step) {
            double chance = (response.chance(ratio, belief) - refused) / (1 - refused);
            double worth = chance * gain.applyAsDouble(ratio * list);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = ratio;
            }
        }
        return best;
    }

    /** Returns what the salesperson believes about the customer's willingness to pay. */
    WillingnessBelief belief(PriceResponse response, Lead lead, int items) {
        return WillingnessBelief.of(
                response.priorMean(),
                context.parameters().pricing().priorSpread(),
                context.parameters().pricing().itemPrecision(),
                readings(lead, items),
                Integer.bitCount(items));
    }

    /** Returns the mean of the readings that some items give. */
    double meanReading(Lead lead, int items) {
        return readings(lead, items) / Math.max(1, Integer.bitCount(items));
    }

    private double readings(Lead lead, int items) {
        Journey journey = context.funnel().customer(lead).journey();
        double shift = StrictMath.log(context.prices().sinceStart(lead.segment()));
        double sum = 0;
        for (int rest = items; rest != 0; rest &= rest - 1) {
            sum += journey.reading(Integer.numberOfTrailingZeros(rest)) - shift;
        }
        return sum;
    }

    private double marketingWish(Lead lead) {
        PriceResponse response = context.colleagues().priceResponse(lead.segment());
        return AskingPrice.choose(
                question(lead, belief(response, lead, lead.knownToMarketing), response, PriceGains.revenue(), 0, 0));
    }

    private double deskWish(Salesperson s, Lead lead) {
        Levers levers = context.charter().levers();
        double[] voices = {levers.listVoiceSales(), levers.listVoiceMarketing(), levers.listVoiceFinance()};
        DoubleUnaryOperator[] gains = {salesGain(s, lead), PriceGains.revenue(), PriceGains.margin(unitCost(lead))};
        PriceResponse response = s.response(lead.segment());
        WillingnessBelief pooled = belief(response, lead, lead.knownToSales | lead.knownToMarketing);
        return AskingPrice.choose(
                question(lead, pooled, response, PriceGains.desk(listMoney(lead), voices, gains), 0, 0));
    }

    private PriceQuestion question(
            Lead lead,
            WillingnessBelief belief,
            PriceResponse response,
            DoubleUnaryOperator gain,
            double hoursCost,
            double laterWorth) {
        return new PriceQuestion(
                listMoney(lead),
                context.parameters().pricing().authorityFloor(),
                context.parameters().pricing().gridStep(),
                belief,
                response,
                gain,
                hoursCost,
                laterWorth);
    }

    /** Returns what the deal adds to the salesperson's pay as valued now, as a function of its price; money. */
    DoubleUnaryOperator salesGain(Salesperson s, Lead lead) {
        double list = listMoney(lead);
        double cost = unitCost(lead);
        double quarter = context.parameters().simulation().quarterDays();
        double quarterEnd = (StrictMath.floor(context.now() / quarter) + 1) * quarter;
        double decision = expectedDecision(lead);
        double discount = s.discount((decision - context.now()) / quarter);
        if (decision <= quarterEnd) {
            return price -> discount * s.gain(price, list, cost, lead.loggedSelfSourced);
        }
        return price -> discount * s.gainNextQuarter(price, list, cost, lead.loggedSelfSourced);
    }

    /** Returns the day on which a salesperson expects the customer to decide: a usual journey after the first word. */
    private double expectedDecision(Lead lead) {
        double usual =
                context.parameters().market().segments().of(lead.segment()).cycleDays();
        return Math.max(context.now(), lead.bornDay() + usual);
    }

    private double hoursCost() {
        return context.parameters().people().reservationPay()
                * context.parameters().work().negotiationHours();
    }

    /** Returns the list price of the deal at its size. */
    double listMoney(Lead lead) {
        return context.listMoney(
                lead.segment(), context.funnel().customer(lead).traits().size());
    }

    /** Returns the unit cost of the deal at its size. */
    double unitCost(Lead lead) {
        return context.prices().cost(lead.segment())
                * context.funnel().customer(lead).traits().size();
    }
}
