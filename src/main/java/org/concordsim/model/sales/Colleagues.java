package org.concordsim.model.sales;

import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.pricing.PriceResponse;

/** What Sales can ask of marketing. */
public interface Colleagues {
    /** Asks marketing to do a piece of work; what follows runs when it is done, with the marketer's seat. */
    void ask(WorkKind kind, double hours, double dueDays, long key, java.util.function.IntConsumer done);

    /** Reports a lead's outcome back. */
    void report(Lead lead, boolean good);

    /** Puts a lead that Sales turned down back to marketing's inbox. */
    void takeBack(Lead lead);

    /** Puts a lead that Sales turned down on a mailing list. */
    void nurture(Lead lead);

    /** Puts a disagreement on the agenda of the next joint meeting; returns false if there are no such meetings. */
    boolean bringToMeeting();

    /** Returns whether marketing has a liaison. */
    boolean hasLiaison();

    /** Returns the joint definition of a good lead. */
    LeadDefinition jointDefinition();

    /** Returns what marketing has learned about buyers and prices. */
    PriceResponse priceResponse(Segment segment);

    /** Returns marketing's stance towards a segment's buyers. */
    double[] campaignStance(Segment segment);

    /** Returns the mean stance of content for a segment. */
    double[] contentStance(Segment segment);

    /** Returns the relevant pieces of content for a segment. */
    double contentPieces(Segment segment);

    /** Returns the share of the visitors of the last trade show whom salespeople met there. */
    double metAtShows();

    /** Returns the rounds of mails that have gone out to a segment's owners. */
    int ownerMails(Segment segment);

    /** Returns the share of a key account's knowledge that joint plans have put on the table; draws on joint hours. */
    boolean keyAccountPlan(double hours);
}
