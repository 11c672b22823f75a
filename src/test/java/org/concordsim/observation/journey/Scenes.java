package org.concordsim.observation.journey;

import java.util.List;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.CustomerEvent.CustomerWaited;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.model.event.CustomerEvent.QuestionRepeated;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.DealEvent.Interviewed;
import org.concordsim.model.event.DealEvent.Met;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.PriceAnswered;
import org.concordsim.model.event.DealEvent.PriceRequested;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Attempted;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.LeadEvent.Routed;
import org.concordsim.model.event.LeadEvent.Scored;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.OwnerEvent.CareGiven;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.event.Winner;
import org.concordsim.model.event.WorkEvent.StaffChanged;

/** Events of journeys that a test can follow by hand. */
public final class Scenes {
    /** The journey of customer 7 about its need 2. */
    public static final long JOURNEY = JourneyKey.of(7, 2);

    private Scenes() {}

    /** A journey from the need over a hand-off, a repeated question and a price dispute to a lost deal. */
    public static List<ModelEvent> lostDeal() {
        Segment mid = Segment.MID;
        return List.of(
                new NeedArose(10, 7, mid, 2, false, false),
                new JourneyStarted(10, JOURNEY, 7, mid, false),
                new Inquired(11, JOURNEY, 7, mid, Channel.WEB, true, 4),
                new Scored(11.5, JOURNEY, mid, true, true, false, 1),
                new Qualified(11.5, JOURNEY, mid, Channel.WEB, true),
                new HandedOff(11.5, JOURNEY, mid, 4, 3, Function.MARKETING, 1, 3, 7),
                new Routed(11.5, JOURNEY, mid, 3, true),
                new Accepted(14.5, JOURNEY, mid, Channel.WEB, 3, 3, true, false),
                new Attempted(14.5, JOURNEY, 3, 1, true),
                new CustomerWaited(14.5, JOURNEY, mid, WaitKind.FOLLOW_UP, 3.5),
                new QuestionRepeated(15, JOURNEY, mid, 0.25, 7),
                new Interviewed(15, JOURNEY, mid, 3, 6, 1),
                new Opened(15, JOURNEY, 7, mid, Channel.WEB, 3, false, true),
                new StaffChanged(18, Function.SALES, 3, false),
                new HandedOff(20, JOURNEY, mid, 6, 2, Function.SALES, 3, 3, 7),
                new Met(22, JOURNEY, mid, 3, 1, true),
                new PriceRequested(23, JOURNEY, mid, 3, 0.8, 0.95, true),
                new Settled(25, ConflictKind.PRICING, mid, 0.17, Winner.MARKETING, 1, 2, JOURNEY),
                new PriceAnswered(25, JOURNEY, mid, 3, 0, 0.93, 2),
                new CustomerWaited(25, JOURNEY, mid, WaitKind.APPROVAL, 2),
                new Proposed(25, JOURNEY, mid, 3, 0.93),
                ended(30, JOURNEY, 7, JourneyEnd.LOST_TO_COMPETITOR));
    }

    /** A visit without a need, and care for an owner whose contract is older than the run. */
    public static List<ModelEvent> aside() {
        return List.of(
                new Inquired(40, -5, 8, Segment.SMALL, Channel.REFERRAL, false, 3),
                new Scored(41, -5, Segment.SMALL, false, false, false, 1),
                ended(41, -5, 8, JourneyEnd.NO_NEED),
                new HandedOff(42, -10, Segment.SMALL, 5, 1, Function.SALES, 2, 2, 9),
                new QuestionRepeated(42, -10, Segment.SMALL, 0.25, 9),
                new CareGiven(42, 9, Segment.SMALL, true),
                new NeedArose(43, 9, Segment.SMALL, 4, true, false));
    }

    /** The end of a journey that began 20 days before. */
    public static JourneyEnded ended(double day, long journey, int customer, JourneyEnd end) {
        boolean need = end != JourneyEnd.NO_NEED;
        return new JourneyEnded(
                day, journey, customer, Segment.MID, end, need, true, 3, day - 20, 4, 0.25, 0, 1, 5.5, 2);
    }
}
