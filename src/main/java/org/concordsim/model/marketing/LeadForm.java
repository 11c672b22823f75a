package org.concordsim.model.marketing;

import org.concordsim.model.form.FormView;
import org.concordsim.model.form.VisitorLog;
import org.concordsim.model.parameters.FormParameters;
import org.concordsim.model.parameters.Parameters;

/** The lead form on the firm's site: the fields it has now, and marketing's log of those who met it. */
public final class LeadForm {
    private final boolean asks;
    private final boolean learns;
    private final double firstPart;
    private final int freeBelief;
    private final VisitorLog log;
    private int fields;

    /** Creates the form with which a firm starts. */
    LeadForm(Parameters parameters) {
        var q = parameters.qualification();
        FormParameters belief = q.form();
        this.asks = parameters.mechanisms().form();
        this.learns = parameters.mechanisms().learning();
        this.firstPart = q.progressiveProfiling() ? q.firstFields() : 1;
        this.freeBelief = belief.freeBelief();
        this.log = new VisitorLog(belief.keptBelief(), belief.keptBeliefWeight(), belief.freeBelief());
        this.fields = q.formFields();
    }

    /** Returns the fields asked over all visits; none where a form asks nothing. */
    public int fields() {
        return asks ? fields : 0;
    }

    /** Returns the fields asked at the first visit. */
    public int first() {
        return (int) Math.ceil(firstPart * fields());
    }

    /** Changes the number of fields. */
    public void change(int next) {
        fields = next;
    }

    /** Notes whether a visitor who met the form sent it. */
    public void met(boolean sent) {
        if (learns) {
            log.note(first(), sent);
        }
    }

    /** Returns what marketing believes that visitors do with a form. */
    public FormView view() {
        return new FormView(log.kept(), freeBelief, firstPart);
    }
}
