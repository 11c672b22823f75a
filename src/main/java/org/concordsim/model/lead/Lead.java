package org.concordsim.model.lead;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WaitKind;

/**
 * What the firm holds about one inquiry or prospect, from the first word to the end: nothing here is the customer's truth.
 */
public final class Lead {
    private final long key;
    private final int customer;
    private final Segment segment;
    private final Channel channel;
    private final double bornDay;
    private double[] signals;
    /** Items that marketing was given, a bit each. */
    public int knownToMarketing;
    /** Items that the salesperson can see, a bit each. */
    public int knownToSales;
    /** Items on which marketing explained something, a bit each. */
    public int explainedByMarketing;
    /** Items that the salesperson has pitched, a bit each. */
    public int pitched;
    /** Items that the salesperson means to pitch at the next meeting, a bit each. */
    public int planned;
    /** Where it stands. */
    public Stage stage = Stage.INQUIRY;
    /** Score by marketing's operative definition. */
    public double score;
    /** The n-th time that the customer came. */
    public int round;
    /** Seat of the marketer who scored it. */
    public int marketer = -1;
    /** Seat of the salesperson who has it. */
    public int salesperson = -1;
    /** Day on which it was passed to Sales. */
    public double passedDay = Double.NaN;
    /** Day by which it is due if its follow-up is tracked. */
    public double dueDay = Double.POSITIVE_INFINITY;
    /** Whether its follow-up is tracked. */
    public boolean tracked;
    /** Whether Sales found it. */
    public boolean selfSourced;
    /** Whether the log says that Sales found it. */
    public boolean loggedSelfSourced;
    /** Whether a salesperson worked it. */
    public boolean worked;
    /** Attempts to reach it. */
    public int attempts;
    /** Customer meetings held. */
    public int meetings;
    /** Whether a marketer works on it. */
    public boolean marketerPresent;
    /** Seat of the marketer who works on it, or -1. */
    public int keyMarketer = -1;
    /** Price named last, ratio to list. */
    public double priceRatio = Double.NaN;
    /** Rounds of negotiation. */
    public int rounds;
    /** Changes of the person who deals with the customer. */
    public int handOffs;
    /** Whether somebody of the firm spoke with the customer. */
    public boolean reached;
    /** Whether it is over. */
    public boolean closed;
    /** Why its journey ended, or null. */
    public JourneyEnd end;
    /** What the customer waits for, or null. */
    public WaitKind waitKind;
    /** Day since when the customer waits. */
    public double waitSince;
    /** Whether the firm counted it as never worked. */
    public boolean ignoredCounted;
    /** Whether it became an opportunity. */
    public boolean opened;
    /** Whether its customer decided on a proposal. */
    public boolean decided;
    /** Items in the shared record, a bit each. */
    public int recorded;
    /** Whether the deal stands in the shared record. */
    public boolean inRecord;
    /** What the salesperson read of the customer's tastes, or null. */
    public double[] tasteReading;
    /** How far from that they are thought to lie where nothing was read. */
    public double tasteDoubt;
    /** Lowest price ratio that may be named without asking again. */
    public double floor = 1;
    /** Whether the contact accepted the last price that was negotiated. */
    public boolean accepted;
    /** Whether its salesperson forecast it as won when the last price was named. */
    public boolean forecast;
    /** Whether mails come since it is on a list. */
    public boolean mailed;
    /** Whether Sales turned it down for good. */
    public boolean turnedDown;
    /** Whether the customer was pressed. */
    public boolean pressed;
    /** Counter by which a plan knows that the wait it was made for is still the same. */
    public int waits;

    /** Creates a lead; the channel is null for one that Sales found. */
    public Lead(long key, int customer, Segment segment, Channel channel, double bornDay, double[] signals) {
        this.key = key;
        this.customer = customer;
        this.segment = segment;
        this.channel = channel;
        this.bornDay = bornDay;
        this.signals = signals;
    }

    /** Returns the journey's key; negative for a visit without a need. */
    public long key() {
        return key;
    }

    /** Returns the account. */
    public int customer() {
        return customer;
    }

    /** Returns the segment. */
    public Segment segment() {
        return segment;
    }

    /** Returns the channel, or null. */
    public Channel channel() {
        return channel;
    }

    /** Returns the day of the first word. */
    public double bornDay() {
        return bornDay;
    }

    /** Returns the signals shown last. */
    public double[] signals() {
        return signals;
    }

    /** Notes the signals that the customer shows when it comes again. */
    public void comesAgain(double[] shown) {
        signals = shown;
        round++;
    }

    /** Returns the cause for which a journey ends whose customer decides without a proposal of the firm. */
    public JourneyEnd endWithoutProposal() {
        if (turnedDown) {
            return JourneyEnd.TURNED_DOWN;
        }
        return reached ? JourneyEnd.TOO_LATE : JourneyEnd.IGNORED;
    }

    /** Where a lead stands. */
    public enum Stage {
        INQUIRY,
        NURTURED,
        QUALIFIED,
        DISCOVERY,
        OPPORTUNITY,
        PROPOSED,
        OVER
    }
}
