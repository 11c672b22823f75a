package org.concordsim.model.management;

import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.lead.Views;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.sales.SalesTeam;

/** Cohen's kappa of the two functions' judgements on one fixed panel of leads, the same under every model. */
final class KappaPanel {
    private static final int LEADS = 400;
    private static final int REAL_EVERY = 5;
    private static final long FIRST_KEY = Long.MIN_VALUE / 2;

    private final double[][] panel = new double[LEADS][];
    private final Qualification inbox;
    private final SalesTeam sales;

    KappaPanel(Views views, Qualification inbox, SalesTeam sales) {
        this.inbox = inbox;
        this.sales = sales;
        for (int i = 0; i < LEADS; i++) {
            panel[i] = views.signals(FIRST_KEY + i, 0, i % REAL_EVERY == 0);
        }
    }

    double kappa() {
        LeadDefinition ours = inbox.operative();
        LeadDefinition theirs = sales.judgement();
        double a = 0;
        double b = 0;
        double agree = 0;
        for (double[] signals : panel) {
            boolean m = ours.good(signals);
            boolean s = theirs.good(signals);
            a += m ? 1 : 0;
            b += s ? 1 : 0;
            agree += m == s ? 1 : 0;
        }
        double pa = a / LEADS;
        double pb = b / LEADS;
        double byChance = pa * pb + (1 - pa) * (1 - pb);
        return byChance < 1 ? (agree / LEADS - byChance) / (1 - byChance) : 1;
    }
}
