package org.concordsim.model.marketing;

import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.lead.Views;
import org.concordsim.model.market.Awareness;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.work.WorkContent;
import org.concordsim.random.Chance;

/**
 * What marketers share.
 *
 * @param agenda the clock
 * @param events where things are announced
 * @param parameters the parameters
 * @param chance chance
 * @param charter the rules in force
 * @param funnel customers and leads
 * @param content the content of work
 * @param visibility what one function sees of the other's knowledge
 * @param views the functions' views of a good lead
 * @param awareness how well the market knows the firm
 * @param portfolio the products
 * @param ledger the firm's money
 */
public record MarketingContext(
        Agenda agenda,
        Consumer<ModelEvent> events,
        Parameters parameters,
        Chance chance,
        Charter charter,
        Funnel funnel,
        WorkContent content,
        Visibility visibility,
        Views views,
        Awareness awareness,
        Portfolio portfolio,
        Ledger ledger) {
    /** Returns the current day. */
    public double now() {
        return agenda.now();
    }
}
