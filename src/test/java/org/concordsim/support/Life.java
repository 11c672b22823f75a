package org.concordsim.support;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.JourneyEnd;

/** One customer's life told again: for each journey that ended, the causes that the customer alone can name. */
public final class Life {
    private static final Set<JourneyEnd> UNSERVED =
            EnumSet.of(JourneyEnd.NEVER_ASKED, JourneyEnd.IGNORED, JourneyEnd.TOO_LATE, JourneyEnd.TURNED_DOWN);

    private final Customer customer;
    private final Map<Long, Set<JourneyEnd>> named = new HashMap<>();
    private Reaction last;
    private double leaves;
    private double withdraws;

    private Life(Customer customer) {
        this.customer = customer;
    }

    /** Tells a life to a customer that knows nothing yet. */
    public static Map<Long, Set<JourneyEnd>> of(Customer customer, List<Memoirs.Entry> entries) {
        Life life = new Life(customer);
        entries.forEach(life::tell);
        return life.named;
    }

    private void tell(Memoirs.Entry entry) {
        if (entry.stimulus() instanceof Stimulus.JourneyOver) {
            name(entry.day());
        }
        Reaction reaction = customer.perceive(entry.day(), entry.stimulus());
        boolean aboutTheNeed = reaction != Reaction.GOES_ON
                && !(entry.stimulus() instanceof Stimulus.RenewalDue
                        || entry.stimulus() instanceof Stimulus.OwnerMailed);
        last = aboutTheNeed ? reaction : last;
        if (entry.stimulus() instanceof Stimulus.NeedFelt) {
            last = Reaction.GOES_ON;
            leaves = Double.POSITIVE_INFINITY;
            withdraws = Double.POSITIVE_INFINITY;
        } else if (entry.stimulus() instanceof Stimulus.WaitBegan) {
            leaves = Math.max(entry.day(), customer.leaveDay());
        } else if (entry.stimulus() instanceof Stimulus.MailsBegan) {
            withdraws = Math.max(entry.day(), customer.withdrawDay());
        }
    }

    private void name(double day) {
        Need need = customer.journey().need();
        Set<JourneyEnd> causes = EnumSet.noneOf(JourneyEnd.class);
        switch (last) {
            case BUYS -> causes.add(JourneyEnd.WON);
            case BUYS_ELSEWHERE -> causes.add(JourneyEnd.LOST_TO_COMPETITOR);
            case DECIDES_NOTHING -> causes.add(JourneyEnd.NO_DECISION);
            case WITHDRAWS -> causes.add(JourneyEnd.WITHDREW);
            default -> causes.addAll(silent(need, day));
        }
        named.put(need.key(), causes);
    }

    private Set<JourneyEnd> silent(Need need, double day) {
        if (day == need.decisionDay()) {
            return UNSERVED;
        }
        if (day == leaves) {
            return EnumSet.of(JourneyEnd.LEFT_WAITING);
        }
        return day == withdraws ? EnumSet.of(JourneyEnd.WITHDREW) : EnumSet.noneOf(JourneyEnd.class);
    }
}
