package org.concordsim.model.sales;

import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.parameters.WorkParameters;
import org.concordsim.random.Purpose;

/** Blocks of calls to accounts of one's own territory that are not in touch with the firm. */
final class Prospecting {
    private final SalesContext context;
    private final SalesTeam team;
    private final Pursuit pursuit;

    Prospecting(SalesContext context, SalesTeam team, Pursuit pursuit) {
        this.context = context;
        this.team = team;
        this.pursuit = pursuit;
    }

    /** Makes the calls of one block. */
    void call(Salesperson s, long block) {
        WorkParameters work = context.parameters().work();
        int found = 0;
        for (int call = 0; call < work.callsPerBlock(); call++) {
            int id = account(s, block, call);
            if (id >= 0 && answers(block, call) && talk(s, id, block, call)) {
                found++;
            }
        }
        team.lessons().called(s, found);
    }

    private int account(Salesperson s, long block, int call) {
        int territories = context.parameters().firm().salespeople();
        double u = context.chance().uniform(Purpose.CALL_WHO, block, call);
        double known = context.parameters().work().prospectKnowledge();
        if (u < known) {
            return context.funnel().population().find(s.seat() % territories, u / known);
        }
        int accounts = context.funnel().nature().accounts();
        int own = (accounts - s.seat() % territories + territories - 1) / territories;
        int id = (int) ((u - known) / (1 - known) * own) * territories + s.seat() % territories;
        return id < accounts ? id : -1;
    }

    private boolean answers(long block, int call) {
        return context.chance().uniform(Purpose.CALL_ANSWER, block, call)
                < context.parameters().work().callAnswer();
    }

    private boolean talk(Salesperson s, int id, long block, int call) {
        Customer customer = context.funnel().population().customer(id);
        Journey journey = customer.journey();
        if (journey == null) {
            offerAnchor(s, customer, block, call);
            return false;
        }
        if (customer.ownership() != null
                || context.funnel().leadOf(id) != null
                || !customer.shortlists(context.now())) {
            return false;
        }
        context.funnel().population().settled(id);
        double[] signals = context.views().signals(journey.need().key(), 0, true);
        Lead lead = context.funnel().open(customer, journey.need(), null, signals);
        lead.selfSourced = true;
        lead.salesperson = s.seat();
        lead.reached = true;
        lead.worked = true;
        lead.stage = Lead.Stage.DISCOVERY;
        team.lessons().found(s, lead);
        pursuit.discover(lead);
        return true;
    }

    private void offerAnchor(Salesperson s, Customer customer, long block, int call) {
        Portfolio portfolio = context.portfolio();
        if (!portfolio.anchorOffered() || customer.ownership() != null || customer.hasAnchor()) {
            return;
        }
        double u = context.chance().uniform(Purpose.ANCHOR, block, call);
        if (u < context.parameters().product().anchorAppeal()) {
            Segment segment = customer.traits().segment();
            double price = context.parameters().product().anchorPrice()
                    * context.listMoney(segment, customer.traits().size());
            double margin = price * context.parameters().product().anchorMargin();
            customer.takeAnchor(context.now());
            portfolio.anchorSold(margin);
            team.contracts()
                    .anchorSold(
                            s, segment, price, price - margin, customer.traits().size());
            context.events()
                    .accept(new OwnerEvent.AnchorSold(
                            context.now(), customer.traits().id(), segment, price, price - margin));
        }
    }
}
