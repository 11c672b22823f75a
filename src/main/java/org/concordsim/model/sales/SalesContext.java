package org.concordsim.model.sales;

import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.handoff.CreditLog;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.lead.Views;
import org.concordsim.model.market.ReferencePrice;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.work.WorkContent;
import org.concordsim.random.Chance;

/**
 * What salespeople share: the clock, the rules in force, the market they meet and the firm's books.
 *
 * @param agenda the clock
 * @param events where things are announced
 * @param parameters the parameters
 * @param chance chance
 * @param charter the rules in force
 * @param funnel customers and leads
 * @param content the content of work
 * @param visibility what one function sees of the other's knowledge
 * @param relationships working relationships
 * @param views the functions' views of a good lead
 * @param prices the price list
 * @param portfolio the products
 * @param reference what buyers reckon with
 * @param ledger the firm's money
 * @param credit what the CRM credits to whom
 * @param colleagues what Sales asks of marketing
 */
public record SalesContext(
        Agenda agenda,
        Consumer<ModelEvent> events,
        Parameters parameters,
        Chance chance,
        Charter charter,
        Funnel funnel,
        WorkContent content,
        Visibility visibility,
        Relationships relationships,
        Views views,
        PriceList prices,
        Portfolio portfolio,
        ReferencePrice reference,
        Ledger ledger,
        CreditLog credit,
        Colleagues colleagues) {
    /** Returns the current day. */
    public double now() {
        return agenda.now();
    }

    /** Returns the list price of a deal of a size. */
    public double listMoney(Segment segment, double size) {
        return prices.list(segment) * size;
    }

    /** Returns the chance that an item recorded by one side is visible to a salesperson. */
    public double itemChance(int salesperson) {
        double compliance = charter.compliance(now(), relationships.trustOf(salesperson));
        int people = parameters.firm().salespeople() + parameters.firm().marketers();
        return visibility.chance(charter.levers().recordShare(), compliance, visibility.informal(people));
    }

    /** Returns whether the firm explains anything to customers: pitches, content and marketers on key deals. */
    public boolean explains() {
        return parameters.mechanisms().understanding();
    }

    /** Returns the hours to find a piece of content. */
    public double searchHours() {
        boolean system =
                parameters.firm().enablement() && parameters.mechanisms().enablement();
        return parameters.firm().searchHours() * (system ? parameters.firm().enablementSearch() : 1);
    }

    /** Returns the share of items that a salesperson records for others. */
    public double recordedShare(int salesperson) {
        if (!parameters.mechanisms().handoff()) {
            return 1;
        }
        return charter.levers().recordShare() * charter.compliance(now(), relationships.trustOf(salesperson));
    }
}
