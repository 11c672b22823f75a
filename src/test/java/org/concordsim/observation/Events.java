package org.concordsim.observation;

import org.concordsim.model.event.Account;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;

/** Events with the parts that a test does not care about filled in. */
final class Events {
    private Events() {}

    static MoneyMoved money(double day, Account account, Segment segment, double amount) {
        return new MoneyMoved(day, account, segment, amount);
    }

    static Won won(double day, Segment segment, int salesperson, double priceRatio, double value) {
        return new Won(day, 1, 1, segment, Channel.WEB, salesperson, false, false, priceRatio, value, 0, 1, 40, false);
    }

    static Won selfSourcedWon(double day, long journey) {
        return new Won(day, journey, 1, Segment.MID, null, 0, true, true, 0.9, 10, 0, 1, 20, false);
    }

    static Opened opened(double day, long journey, Segment segment, boolean selfSourced) {
        return new Opened(day, journey, 1, segment, selfSourced ? null : Channel.WEB, 0, selfSourced, selfSourced);
    }

    static JourneyStarted started(double day, long journey, boolean owner) {
        return new JourneyStarted(day, journey, 1, Segment.MID, owner);
    }

    static JourneyEnded ended(double day, long journey, Segment segment, JourneyEnd end) {
        return ended(day, journey, segment, end, 0);
    }

    /** A journey whose effort parts are 4, 3, 2 and 1 times some hours, with 2 days waited and 1 hand-off. */
    static JourneyEnded ended(double day, long journey, Segment segment, JourneyEnd end, double hours) {
        boolean need = end != JourneyEnd.NO_NEED;
        return new JourneyEnded(
                day, journey, 1, segment, end, need, true, 3, 0, 4 * hours, 3 * hours, 2 * hours, hours, 2, 1);
    }

    static Accepted accepted(double day, double days, boolean kept) {
        return new Accepted(day, 1, Segment.MID, Channel.WEB, 0, days, kept, kept);
    }

    static Worked worked(double day, Function function, WorkKind kind, double hours) {
        return new Worked(day, function, 0, kind, hours, 3);
    }

    static QuarterClosed closed(double day, double trust, int small, int enterprise) {
        return new QuarterClosed(
                day, 1, trust, 0.4, 0.9, 0.2, 0.6, 1000 * trust, 0.3, small, 0, enterprise, 0, 2, 80, 100);
    }
}
