package org.concordsim.model.sales;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;
import org.concordsim.model.form.LeadPay;
import org.concordsim.model.parameters.SegmentParameters;

/** What salespeople believe to gain and lose by the fields of the lead form. */
final class FormStakes {
    private final SalesContext context;
    private final PayPerHour pay;

    FormStakes(SalesContext context, PayPerHour pay) {
        this.context = context;
        this.pay = pay;
    }

    /** Returns what a salesperson expects of a marketing lead of the usual mix of channels and segments. */
    LeadPay of(Salesperson s) {
        double gain = 0;
        List<LeadPay.Deal> deals = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            SegmentParameters p = context.parameters().market().segments().of(segment);
            gain += p.leadShare() * s.wins(segment, false).mean() * pay.expectedGain(s, segment, 1);
            deals.add(new LeadPay.Deal(p.leadShare(), context.funnel().nature().neededItems(segment)));
        }
        double real = real(s);
        double question = context.parameters().work().repeatedQuestionHours() * pay.prospecting(s);
        return new LeadPay(real * gain, real, question, s.sees().mean(), deals);
    }

    /** Returns the believed chance that a marketing lead is real, channels weighted by the leads this belief rests on. */
    private static double real(Salesperson s) {
        double real = 0;
        double all = 0;
        for (Channel channel : Channel.values()) {
            SourceBelief leads = s.leadsAreReal(channel);
            real += leads.mean() * leads.cases();
            all += leads.cases();
        }
        return real / all;
    }
}
