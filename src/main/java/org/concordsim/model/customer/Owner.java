package org.concordsim.model.customer;

import org.concordsim.model.parameters.AfterSaleParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** How an owner lives with its contract: care, satisfaction, taking more, and the yearly renewal. */
final class Owner {
    private static final int FIRST_RIVAL = 1000;

    private final Nature nature;
    private final Traits traits;
    private final Choice choice;

    Owner(Nature nature, Traits traits, Choice choice) {
        this.nature = nature;
        this.traits = traits;
        this.choice = choice;
    }

    void care(Ownership contract, Stimulus.CareSeen care) {
        contract.effortHours += care.hours();
        contract.answered = 0;
        AfterSaleParameters p = nature.parameters().afterSale();
        satisfy(contract, contract.satisfaction + (care.inTime() ? p.careInTime() : -p.careMissed()));
    }

    Reaction mailed(Ownership contract, Stimulus.OwnerMailed mailed, Trust trust, double day) {
        if (contract.refusesMails) {
            return Reaction.GOES_ON;
        }
        AfterSaleParameters a = nature.parameters().afterSale();
        contract.mailsBorne += mailed.mails()
                * (mailed.fits() ? 1 : nature.parameters().nurture().wrongListWeight());
        double limit = Chance.exponential(nature.chance().uniform(Purpose.ANNOYANCE, contract.birth(), 1));
        if (a.ownerAnnoyance() * contract.mailsBorne > limit) {
            contract.refusesMails = true;
            trust.see(day, false);
            return Reaction.WITHDRAWS;
        }
        if (mailed.fits()) {
            contract.answered = 1 - (1 - contract.answered) * StrictMath.pow(1 - mailed.answers(), mailed.mails());
        }
        return Reaction.GOES_ON;
    }

    Reaction expand(Ownership contract, Stimulus.ExpansionOffered offer, long need, double day) {
        if (contract.refusesMails) {
            return Reaction.DECIDES_NOTHING;
        }
        Parameters p = nature.parameters();
        double unit = unit(contract);
        double value = contract.worth() * offer.offering().fit(traits.weights(), nature.tastes(traits, day))
                - contract.price
                + p.afterSale().satisfactionWeight() * contract.satisfaction * unit;
        double noise = p.market().choiceScale() * unit * difference(need, 0);
        if (choice.takes(value + noise, 0)) {
            contract.grow(offer.share());
            return Reaction.BUYS;
        }
        return Reaction.DECIDES_NOTHING;
    }

    Reaction renew(Ownership contract, Stimulus.RenewalDue due, double day) {
        Parameters p = nature.parameters();
        double unit = unit(contract);
        updateSatisfaction(contract, day, due.offering());
        double stay = stay(contract, due, day, unit);
        long key = contract.birth();
        double rival = choice.offer(
                key,
                FIRST_RIVAL + contract.renewals,
                contract.worth(),
                unit,
                Purpose.RENEWAL_OFFER,
                Purpose.OFFER_PRICE);
        double leave = Math.max(rival, p.market().statusQuo() * unit);
        double noise = p.market().choiceScale() * unit * difference(key, 1 + contract.renewals);
        contract.renewals++;
        contract.effortHours = 0;
        if (choice.takes(stay + noise, leave)) {
            contract.price = due.price();
            return Reaction.BUYS;
        }
        return Reaction.DECIDES_NOTHING;
    }

    private double stay(Ownership contract, Stimulus.RenewalDue due, double day, double unit) {
        Parameters p = nature.parameters();
        double fit = due.offering().fit(traits.weights(), nature.tastes(traits, day));
        double effort = p.mechanisms().effort() ? p.market().customerWage() * contract.effortHours : 0;
        return contract.worth() * fit
                - due.price()
                - p.market().referenceWeight() * Math.max(0, due.price() - due.referencePrice())
                - effort
                + (p.afterSale().satisfactionWeight() * contract.satisfaction
                                + nature.segment(traits.segment()).switchingCost())
                        * unit;
    }

    private double difference(long key, int occasion) {
        double u = nature.chance().uniform(Purpose.RENEWAL, key, occasion);
        return StrictMath.log(u / (1 - u));
    }

    private void updateSatisfaction(Ownership contract, double day, Offering offering) {
        AfterSaleParameters a = nature.parameters().afterSale();
        if (nature.parameters().mechanisms().afterSale()) {
            double fit = offering.fit(traits.weights(), nature.tastes(traits, day));
            double fresh = a.promiseWeight() * (fit - contract.expectedFit());
            satisfy(contract, a.satisfactionMemory() * contract.satisfaction + (1 - a.satisfactionMemory()) * fresh);
        }
    }

    private static void satisfy(Ownership contract, double value) {
        contract.satisfaction = Math.max(-1, Math.min(1, value));
    }

    private double unit(Ownership contract) {
        return nature.segment(traits.segment()).listPrice() * traits.size() * contract.volume();
    }
}
