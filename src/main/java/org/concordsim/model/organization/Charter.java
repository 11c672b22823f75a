package org.concordsim.model.organization;

import org.concordsim.model.parameters.Parameters;

/**
 * The organizing model in force. After a change roles are confused for the forming time: the rules are followed less, and
 * the confusion falls linearly to nothing.
 */
public final class Charter {
    private static final double DAYS_PER_MONTH_SHARE = 1.0 / 12;

    private final Parameters parameters;
    private Levers levers;
    private double changedDay = Double.NEGATIVE_INFINITY;

    /** Creates the charter of a firm that works under its model in place. */
    public Charter(Parameters parameters, Levers levers) {
        this.parameters = parameters;
        this.levers = levers;
    }

    /** Returns the levers in force. */
    public Levers levers() {
        return levers;
    }

    /** Puts another model in force. */
    public void change(Levers next, double day) {
        levers = next;
        changedDay = day;
    }

    /** Returns the confusion of roles in [0, 1] on a day. */
    public double confusion(double day) {
        double forming = levers.formingMonths() * parameters.simulation().yearDays() * DAYS_PER_MONTH_SHARE;
        if (!parameters.mechanisms().transition() || !(forming > 0)) {
            return 0;
        }
        return Math.max(0, Math.min(1, 1 - (day - changedDay) / forming));
    }

    /** Returns how far agreed rules are followed on a day. */
    public double support(double day) {
        return levers.executiveSupport() * (1 - confusion(day));
    }

    /** Returns how far both functions go by the joint lead definition on a day. */
    public double jointDefinition(double day) {
        boolean own =
                parameters.qualification().frozen() || !parameters.mechanisms().qualification();
        return own ? 0 : levers.definitionWeight() * support(day);
    }

    /** Returns how far people comply with a rule whose use they can judge themselves, given trust between colleagues. */
    public double compliance(double day, double trust) {
        return 1 - (1 - support(day)) * (1 - parameters.people().trustCompliance() * trust);
    }
}
