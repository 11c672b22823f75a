package org.concordsim.observation.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.LeadEvent.Accepted;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.LeadEvent.TurnedDown;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class CrmLogTest {
    private static List<CrmRecord> records(ModelEvent... events) {
        CrmLog log = new CrmLog(100, 200);
        Stream.of(events).forEach(log);
        return log.records();
    }

    private static Qualified qualified(double day, long lead) {
        return new Qualified(day, lead, Segment.MID, Channel.SOCIAL, true);
    }

    private static Won won(double day, long lead) {
        return new Won(day, lead, 1, Segment.MID, Channel.SOCIAL, 3, false, false, 0.8, 800, 0, 1, 9, false);
    }

    @Test
    void holdsTheDatesOfALeadInCalendarDays() {
        CrmRecord lead = records(
                        qualified(110, 1),
                        new Accepted(115, 1, Segment.MID, Channel.SOCIAL, 3, 5, true, true),
                        new Opened(120, 1, 1, Segment.MID, Channel.SOCIAL, 3, false, false),
                        won(150, 1))
                .get(0);

        assertThat(lead.source()).isEqualTo("social");
        assertThat(lead.created()).isCloseTo(154, within(1e-9));
        assertThat(lead.responded() - lead.created()).isCloseTo(7, within(1e-9));
        assertThat(lead.qualified()).isCloseTo(168, within(1e-9));
        assertThat(lead.won()).isCloseTo(210, within(1e-9));
        assertThat(lead.owners()).containsExactly("s3");
        assertThat(lead.netPrice() / lead.listPrice()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void leavesOutLeadsThatCameBeforeAndWhatHappensAfter() {
        List<CrmRecord> leads = records(qualified(90, 1), qualified(190, 2), won(201, 2), qualified(200, 3));

        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).isWon()).isFalse();
    }

    @Test
    void takesALeadThatIsWonAfterAllForWon() {
        CrmRecord lead = records(qualified(110, 1), new TurnedDown(112, 1, Segment.MID, 3, true), won(150, 1))
                .get(0);

        assertThat(lead.isWon()).isTrue();
        assertThat(lead.lost()).isNaN();
        assertThat(lead.lossReason()).isEmpty();
    }
}
