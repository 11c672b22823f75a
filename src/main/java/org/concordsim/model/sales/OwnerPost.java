package org.concordsim.model.sales;

import java.util.Map;
import java.util.TreeMap;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Ownership;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.handoff.AccountOwner;

/**
 * Marketing's mails as owners get them: they suit the owner's stage if marketing can see what the owner's salesperson knows,
 * which depends on who owns the customer and on the record.
 */
final class OwnerPost {
    private static final int FIRST_OCCASION = 6000;

    private final SalesContext context;
    private final Map<Long, Integer> read = new TreeMap<>();

    OwnerPost(SalesContext context) {
        this.context = context;
    }

    /** Notes that a contract begins: its owner gets what is sent from now on. */
    void begin(Customer customer, Ownership contract) {
        read.put(
                contract.birth(),
                context.colleagues().ownerMails(customer.traits().segment()));
    }

    /** Lets an owner read what was sent since the last time. */
    void deliver(Customer customer, Ownership contract, int seat) {
        Segment segment = customer.traits().segment();
        int sent = context.colleagues().ownerMails(segment);
        int before = read.getOrDefault(contract.birth(), sent);
        if (sent == before || contract.refusesMails()) {
            return;
        }
        read.put(contract.birth(), sent);
        boolean fits = context.visibility().visible(1, chance(seat), contract.birth(), FIRST_OCCASION + sent) != 0;
        double answers = context.parameters().afterSale().ownerMailAnswers();
        Reaction reaction = customer.perceive(context.now(), new Stimulus.OwnerMailed(sent - before, fits, answers));
        if (reaction == Reaction.WITHDRAWS) {
            context.events()
                    .accept(new OwnerEvent.MailsRefused(
                            context.now(), customer.traits().id(), segment));
        }
    }

    /** Notes that a contract is over. */
    void end(Ownership contract) {
        read.remove(contract.birth());
    }

    private double chance(int seat) {
        if (context.charter().levers().accountOwner() != AccountOwner.SALESPERSON) {
            return context.itemChance(seat);
        }
        int people = context.parameters().firm().salespeople()
                + context.parameters().firm().marketers();
        return context.visibility().chance(0, 0, context.visibility().informal(people));
    }
}
