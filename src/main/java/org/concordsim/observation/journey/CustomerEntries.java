package org.concordsim.observation.journey;

import java.util.Locale;
import org.concordsim.model.event.CustomerEvent.CustomerWaited;
import org.concordsim.model.event.CustomerEvent.FormAbandoned;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.CustomerEvent.JourneyEnded;
import org.concordsim.model.event.CustomerEvent.JourneyStarted;
import org.concordsim.model.event.CustomerEvent.MessageContradicted;
import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.model.event.CustomerEvent.PathDeviated;
import org.concordsim.model.event.CustomerEvent.PitchRepeated;
import org.concordsim.model.event.CustomerEvent.QuestionRepeated;
import org.concordsim.model.event.JourneyKey;
import org.concordsim.observation.outcome.Routes;

/** The entries on what customers do and live through. */
final class CustomerEntries {
    private final LogBook book;

    CustomerEntries(LogBook book) {
        this.book = book;
    }

    void hear(Routes routes) {
        routes.on(NeedArose.class, this::needArose);
        routes.on(JourneyStarted.class, this::started);
        routes.on(Inquired.class, this::inquired);
        routes.on(FormAbandoned.class, this::abandoned);
        routes.on(QuestionRepeated.class, this::asked);
        routes.on(PitchRepeated.class, this::pitched);
        routes.on(
                MessageContradicted.class,
                e -> book.write(new Entry(e.day(), Activity.CONTRADICTION, Lane.CUSTOMER), e.journey()));
        routes.on(CustomerWaited.class, this::waited);
        routes.on(
                PathDeviated.class,
                e -> book.write(new Entry(e.day(), words(e.deviation()), Lane.CUSTOMER), e.journey()));
        routes.on(JourneyEnded.class, this::ended);
    }

    private void needArose(NeedArose e) {
        if (e.merged() || e.suppressed()) {
            String activity = e.merged() ? Activity.NEED_MERGED : Activity.NEED_PUT_OFF;
            book.customer(e.customer(), e.segment(), e.day());
            book.writeOutside(
                    new Entry(e.day(), activity, Lane.CUSTOMER)
                            .with("segment", e.segment().label()),
                    e.customer());
            return;
        }
        long journey = JourneyKey.of(e.customer(), e.need());
        book.begin(journey, e.customer(), e.segment(), e.day());
        book.write(
                new Entry(e.day(), Activity.NEED, Lane.CUSTOMER)
                        .with("segment", e.segment().label()),
                journey);
    }

    private void started(JourneyStarted e) {
        book.begin(e.journey(), e.customer(), e.segment(), e.day());
        book.write(
                new Entry(e.day(), Activity.START, Lane.CUSTOMER)
                        .with("segment", e.segment().label())
                        .with("owner", e.owner()),
                e.journey());
    }

    private void inquired(Inquired e) {
        OpenJourney journey = book.begin(e.journey(), e.customer(), e.segment(), e.day());
        journey.channel = e.channel();
        journey.leadSince(e.day());
        Entry entry = new Entry(e.day(), Activity.INQUIRY, Lane.CUSTOMER)
                .with("segment", e.segment().label())
                .with("channel", e.channel().label())
                .with("has_need", e.hasNeed())
                .with("items_given", e.itemsGiven());
        String campaign = book.campaign(e.channel(), e.day());
        book.write(campaign.isEmpty() ? entry : entry.to(campaign, "drawn by"), e.journey());
    }

    private void abandoned(FormAbandoned e) {
        Entry entry = new Entry(e.day(), Activity.FORM_ABANDONED, Lane.CUSTOMER)
                .with("channel", e.channel().label())
                .with("has_need", e.hasNeed());
        book.write(entry, e.journey());
        if (JourneyKey.isVisit(e.journey())) {
            book.passingBy(e.journey(), e.segment(), e.day());
        }
    }

    private void asked(QuestionRepeated e) {
        Entry entry =
                new Entry(e.day(), Activity.QUESTION_AGAIN, Lane.CUSTOMER).with("customer_hours", e.customerHours());
        book.writeInOrAfter(entry, e.journey(), e.customer());
    }

    private void pitched(PitchRepeated e) {
        Entry entry = new Entry(e.day(), Activity.PITCH_AGAIN, Lane.CUSTOMER).with("customer_hours", e.customerHours());
        book.write(entry, e.journey());
    }

    private void waited(CustomerWaited e) {
        String what = e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        book.write(new Entry(e.day(), Activity.WAITED + what, Lane.CUSTOMER).with("days", e.days()), e.journey());
    }

    private void ended(JourneyEnded e) {
        String outcome = words(e.end());
        Entry entry = new Entry(e.day(), Activity.END, Lane.CUSTOMER)
                .with("outcome", outcome)
                .with("has_need", e.hasNeed())
                .with("days", e.day() - e.startDay())
                .with("waited_days", e.waitedDays())
                .with("dealing_hours", e.dealingHours())
                .with("repeated_hours", e.repeatedHours())
                .with("redundant_hours", e.redundantHours())
                .with("search_hours", e.searchHours())
                .with("hand_offs", e.handOffs())
                .with("group_size", e.groupSize());
        OpenJourney journey = book.begin(e.journey(), e.customer(), e.segment(), e.startDay());
        book.write(entry, e.journey());
        book.end(journey, e.day(), outcome);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
