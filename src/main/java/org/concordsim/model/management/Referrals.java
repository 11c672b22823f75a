package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Ownership;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.parameters.AfterSaleParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Owners who recommend the firm to others of their segment, the more the more satisfied they are. */
final class Referrals {
    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Chance chance;
    private final Funnel funnel;
    private Awakening awakening = (customer, number) -> {};

    /** What a recommendation may awaken at once. */
    interface Awakening {
        /** Lets a need arise from the n-th recommendation of an owner. */
        void need(Customer customer, long key);
    }

    Referrals(Meetings.Office office, Funnel funnel) {
        this.agenda = office.agenda();
        this.events = office.events();
        this.parameters = office.parameters();
        this.chance = office.chance();
        this.funnel = funnel;
    }

    void awaken(Awakening what) {
        this.awakening = what;
    }

    /** Begins to follow an owner. */
    void follow(Customer owner) {
        double rate = parameters.afterSale().referralsPerYear()
                / parameters.simulation().yearDays();
        if (parameters.mechanisms().referral() && rate > 0) {
            plan(owner, owner.ownership(), 0, rate);
        }
    }

    private void plan(Customer owner, Ownership contract, int number, double rate) {
        double u = chance.uniform(Purpose.REFERRAL_TIME, contract.birth(), number);
        agenda.in(
                Chance.exponential(u) / rate,
                Phase.MARKET,
                Chance.mix(contract.birth() * 512 + number),
                () -> recommend(owner, contract, number, rate));
    }

    private void recommend(Customer owner, Ownership contract, int number, double rate) {
        if (owner.ownership() != contract) {
            return;
        }
        plan(owner, contract, number + 1, rate);
        double willing = parameters.mechanisms().afterSale() ? (1 + contract.satisfaction()) / 2 : 1;
        if (!(chance.uniform(Purpose.REFERRAL_ACTIVE, contract.birth(), number) < willing)) {
            return;
        }
        Segment segment = owner.traits().segment();
        int first = funnel.nature().firstOf(segment);
        int accounts = parameters.market().segments().of(segment).accounts();
        double u = chance.uniform(Purpose.REFERRAL_WHO, contract.birth(), number);
        Customer other = funnel.population().customer(first + (int) (u * accounts));
        AfterSaleParameters a = parameters.afterSale();
        other.hearRecommendation(agenda.now(), agenda.now() + a.referralMemoryDays());
        events.accept(new OwnerEvent.Referred(
                agenda.now(), owner.traits().id(), other.traits().id()));
        boolean awakens =
                chance.uniform(Purpose.REFERRAL_ACTIVE, contract.birth(), -1 - number) < a.referralActivation();
        if (awakens && other.ownership() == null && other.journey() == null) {
            awakening.need(other, contract.birth() * 512 + number);
        }
    }
}
