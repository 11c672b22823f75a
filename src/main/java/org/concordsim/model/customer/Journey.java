package org.concordsim.model.customer;

import org.concordsim.model.parameters.Parameters;

/** A customer's way from a need to a decision: what it has told, understood, spent and waited. */
public final class Journey {
    final Need need;
    private final int members;
    private final int membersPerAttendee;
    final double[] notUnderstood;
    final double[] readings;
    int given;
    double searchHours;
    double dealingHours;
    double repeatedHours;
    double redundantHours;
    double waitedDays;
    double waitingSince = Double.NaN;
    double mailsSince = Double.NaN;
    double mailsPerDay;
    double mailWeight;
    double mailExplains;
    double mailsBorne;
    int pressed;
    double price = Double.NaN;
    double proposedDay = Double.NaN;
    double referencePrice;
    Offering offering;

    Journey(Need need, int items, Parameters parameters) {
        this.need = need;
        this.members = parameters.mechanisms().buyingGroup() ? need.groupSize() : 1;
        this.membersPerAttendee = parameters.market().membersPerAttendee();
        this.searchHours = parameters.market().ownSearchHours();
        this.readings = new double[items];
        this.notUnderstood = new double[items];
        java.util.Arrays.fill(notUnderstood, 1 - need.selfEducation());
    }

    /** Returns the need. */
    public Need need() {
        return need;
    }

    /** Returns the number of items that there are to understand. */
    public int items() {
        return notUnderstood.length;
    }

    /** Returns the items given so far, a bit each. */
    public int given() {
        return given;
    }

    /** Returns the reading of ln(willingness to pay / list at the start) that an item gave when it was told. */
    public double reading(int item) {
        if ((given & (1 << item)) == 0) {
            throw new IllegalStateException(
                    "Item " + item + " of need " + need.key() + " was never told. Maybe a record is wrong?");
        }
        return readings[item];
    }

    /** Returns the understanding u in [0, 1]. */
    public double understanding() {
        double rest = 0;
        for (double r : notUnderstood) {
            rest += r;
        }
        return 1 - rest / notUnderstood.length;
    }

    /** Returns the hours that the customer's side spent on dealing with the firm. */
    public double dealingHours() {
        return dealingHours;
    }

    /** Returns the hours spent on repeated questions. */
    public double repeatedHours() {
        return repeatedHours;
    }

    /** Returns the hours spent on pitches heard before. */
    public double redundantHours() {
        return redundantHours;
    }

    /** Returns the hours spent on own search. */
    public double searchHours() {
        return searchHours;
    }

    /** Returns the days waited on the firm. */
    public double waitedDays() {
        return waitedDays;
    }

    /** Returns the product that the last price was named for; null before. */
    public Offering offering() {
        return offering;
    }

    /** Returns whether a price is on the table. */
    public boolean committed() {
        return price > 0;
    }

    /** Returns all hours of the customer's side. */
    public double effortHours() {
        return dealingHours + repeatedHours + redundantHours + searchHours;
    }

    /** Returns how many have to agree: the need's group, or its contact alone. */
    public int members() {
        return members;
    }

    /** Returns the members who take part in meetings. */
    public int attendees() {
        return 1 + (members - 1) / membersPerAttendee;
    }

    void explain(int item, double rate) {
        notUnderstood[item] *= 1 - rate;
    }

    void settleMails(double day) {
        if (mailsSince >= 0) {
            double mails = mailsPerDay * (day - mailsSince);
            mailsBorne += mails * mailWeight;
            double left = StrictMath.pow(1 - mailExplains, mails / notUnderstood.length);
            for (int i = 0; i < notUnderstood.length; i++) {
                notUnderstood[i] *= left;
            }
            mailsSince = Double.NaN;
        }
    }
}
