package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.form.FormDecision;
import org.concordsim.model.form.FormView;
import org.concordsim.model.form.FormWish;
import org.concordsim.model.marketing.LeadForm;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.FormParameters;
import org.concordsim.model.parameters.FormSetBy;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;

/** The yearly argument about the lead form: both sides reckon with marketing's log of those who left it. */
final class FormBoard {
    private final Consumer<ModelEvent> events;
    private final Charter charter;
    private final FormParameters rules;
    private final boolean argued;
    private final LeadForm form;
    private final SalesTeam sales;
    private final Quarrel quarrel;

    FormBoard(Meetings.Office office, LeadForm form, SalesTeam sales, Quarrel quarrel) {
        Parameters parameters = office.parameters();
        this.events = office.events();
        this.charter = office.charter();
        this.rules = parameters.qualification().form();
        this.argued = parameters.mechanisms().form() && rules.setBy() != FormSetBy.FIXED;
        this.form = form;
        this.sales = sales;
        this.quarrel = quarrel;
    }

    /** Reviews the number of fields, unless it is fixed. */
    void review(double day) {
        if (!argued) {
            return;
        }
        FormView view = form.view();
        FormDecision decision = FormDecision.of(
                rules.setBy(),
                FormWish.ofMarketing(view),
                FormWish.ofSales(view, sales.formStakes()),
                charter.levers().voiceCampaigns());
        if (decision.gap() > rules.conflictTolerance()) {
            double hours = quarrel.takes(rules.conflictHours());
            events.accept(new ConflictEvent.Settled(
                    day, ConflictKind.FORM, null, decision.gap(), decision.winner(), hours, 0));
        }
        form.change(decision.fields());
        events.accept(new FirmEvent.FormReviewed(
                day, view.kept(), decision.marketingWish(), decision.salesWish(), decision.fields()));
    }
}
