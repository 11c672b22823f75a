package org.concordsim.model.sales;

import org.concordsim.model.event.Function;
import org.concordsim.model.event.Segment;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.parameters.PeopleParameters;
import org.concordsim.model.parameters.SegmentParameters;
import org.concordsim.model.parameters.WorkParameters;
import org.concordsim.model.work.DealHours;
import org.concordsim.model.work.Task;

/** What a salesperson expects to earn per hour of each kind of work: believed chances, own pay plan, expected hours. */
final class PayPerHour {
    private final SalesContext context;
    private final DealHours expected;

    PayPerHour(SalesContext context) {
        this.context = context;
        this.expected = new DealHours(context.parameters());
    }

    /** Returns the expected pay per hour of a task, in money. */
    double of(Salesperson s, Task task) {
        return switch (task.kind()) {
            case ATTEMPT -> lead(s, (Lead) task.subject());
            case DISCOVERY -> deal(s, (Lead) task.subject(), 1, expected.discovery());
            case PREPARATION, CUSTOMER_MEETING, PROPOSAL, NEGOTIATION -> advanced(s, (Lead) task.subject());
            case CARE -> care(s, (OwnerCare) task.subject(), task.hours());
            default -> duty();
        };
    }

    private double duty() {
        PeopleParameters people = context.parameters().people();
        return people.dutyWeight() * people.reservationPay();
    }

    /** Returns the expected pay per hour of a block of prospecting. */
    double prospecting(Salesperson s) {
        WorkParameters work = context.parameters().work();
        ProspectingBelief calls = s.prospects();
        double gain = 0;
        double hours = 0;
        for (Segment segment : Segment.values()) {
            double share = calls.share(segment);
            gain += share * s.wins(segment, true).mean() * expectedGain(s, segment, 1);
            hours += share * (expected.discovery() + expected.of(segment));
        }
        return calls.yield() * gain / (work.prospectingBlockHours() + calls.yield() * hours);
    }

    /** Returns the pay per hour below which a salesperson leaves a lead alone: a part of what prospecting brings. */
    double least(Salesperson s) {
        return context.parameters().people().leastShare() * prospecting(s);
    }

    /** Returns the believed chance that a marketing lead is real: source, own judgement of its signals, and trust. */
    double real(Salesperson s, Lead lead) {
        if (lead.selfSourced) {
            return 1;
        }
        double base = s.leadsAreReal(lead.channel()).mean();
        double trust = lead.marketer >= 0
                ? context.relationships().of(lead.marketer, s.seat()).trustOf(Function.SALES)
                : context.parameters().people().unknownTrust();
        double claimed = context.parameters().mechanisms().qualification()
                ? context.parameters().people().scoreHeed()
                        * trust
                        * context.views().separation(context.views().marketing())
                        * excess(lead)
                : 0;
        double log = StrictMath.log(base / (1 - base)) + ownJudgement(s, lead) + claimed;
        return 1 / (1 + StrictMath.exp(-log));
    }

    /** Returns the definition by which a salesperson judges: own view and the joint one as far as it is followed. */
    LeadDefinition judgement() {
        double weight = context.charter().jointDefinition(context.now());
        return context.views().sales().towards(context.colleagues().jointDefinition(), weight);
    }

    private double excess(Lead lead) {
        return lead.score - context.views().marketing().threshold();
    }

    private double ownJudgement(Salesperson s, Lead lead) {
        LeadDefinition own = judgement();
        double d = context.parameters().qualification().salesSensitivity();
        return d * (own.score(lead.signals()) - own.threshold());
    }

    /** The first contact decides what the rest is worth, so it is ordered by its own hours and those of discovery. */
    private double lead(Salesperson s, Lead lead) {
        WorkParameters work = context.parameters().work();
        double real = real(s, lead);
        return worth(s, lead, real) / (work.attemptHours() + real * expected.discovery());
    }

    private double worth(Salesperson s, Lead lead, double real) {
        return real * s.wins(lead.segment(), lead.selfSourced).mean() * expectedGain(s, lead.segment(), 1);
    }

    /** Returns the expected pay per hour of following a lead up. */
    double firstLook(Salesperson s, Lead lead) {
        return follow(s, lead, 0);
    }

    /** Returns the same when a manager asks for a tracked lead: missing it costs what executive support makes it cost. */
    double reminded(Salesperson s, Lead lead) {
        return follow(
                s,
                lead,
                context.charter().support(context.now())
                        * context.parameters().people().sanction());
    }

    private double follow(Salesperson s, Lead lead, double sanction) {
        WorkParameters work = context.parameters().work();
        double real = real(s, lead);
        double attempts = context.parameters().people().attemptsBelief();
        double hours = work.attemptHours() * attempts + real * (expected.discovery() + expected.of(lead.segment()));
        return (worth(s, lead, real) + sanction) / hours;
    }

    double deal(Salesperson s, Lead lead, double size, double hoursBefore) {
        double gain = s.wins(lead.segment(), lead.selfSourced).mean() * expectedGain(s, lead.segment(), size);
        return gain / (hoursBefore + expected.of(lead.segment()));
    }

    private double advanced(Salesperson s, Lead lead) {
        SegmentParameters p = context.parameters().market().segments().of(lead.segment());
        double size = context.funnel().customer(lead).traits().size();
        double least = context.parameters().people().leastHoursAhead();
        double left = Math.max(least, 1 - (double) lead.meetings / (p.meetings() + 1));
        return s.wins(lead.segment(), lead.selfSourced).mean()
                * expectedGain(s, lead.segment(), size)
                / (left * expected.of(lead.segment()));
    }

    private double care(Salesperson s, OwnerCare care, double hours) {
        return s.plan().renewalPay(care.price()) * context.parameters().people().careBelief() / Math.max(0.05, hours);
    }

    double expectedGain(Salesperson s, Segment segment, double size) {
        double list = context.listMoney(segment, size);
        double price = list * context.reference().of(segment);
        return s.gain(price, list, context.prices().cost(segment) * size, false);
    }
}
